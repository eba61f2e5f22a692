// SPDX-License-Identifier: GPL-3.0-or-later
// Takes the colour out of the picture and fades it.
#version 440

layout(location = 0) in vec2 qt_TexCoord0;
layout(location = 0) out vec4 fragColor;
layout(binding = 1) uniform sampler2D source;
layout(std140, binding = 0) uniform buf {
    mat4 qt_Matrix;
    float qt_Opacity;
    float strength;
};

void main()
{
    vec4 pixel = texture(source, qt_TexCoord0);
    float light = dot(pixel.rgb, vec3(0.2126, 0.7152, 0.0722));
    fragColor = vec4(vec3(light), pixel.a) * strength * qt_Opacity;
}
