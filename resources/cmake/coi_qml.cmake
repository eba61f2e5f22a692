# SPDX-License-Identifier: GPL-3.0-or-later
# QML modules. Qt 6.4 needs an explicit resource prefix; both the backing target and its plugin are linked by users.
#
#   coi_add_qml_module(coi_controls URI Coi.Controls QML_FILES ... SOURCES ... LIBS ...)

# Compiling QML to C++ saves 0.05 s at start-up and costs minutes of building: for what users run, not for development.
option(COI_COMPILE_QML "Compile QML files to C++" OFF)

function(coi_add_qml_module target)
    cmake_parse_arguments(ARG "" "URI" "QML_FILES;SOURCES;LIBS;IMPORTS;RESOURCES" ${ARGN})
    string(REPLACE "." "/" path ${ARG_URI})
    set(cache NO_CACHEGEN)
    if(COI_COMPILE_QML)
        set(cache "")
    endif()
    qt_add_library(${target} STATIC)
    qt_add_qml_module(${target} ${cache}
        URI ${ARG_URI}
        VERSION 1.0
        RESOURCE_PREFIX /qt/qml
        OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/qml/${path}
        IMPORT_PATH ${CMAKE_BINARY_DIR}/qml
        IMPORTS ${ARG_IMPORTS}
        QML_FILES ${ARG_QML_FILES}
        SOURCES ${ARG_SOURCES}
        RESOURCES ${ARG_RESOURCES})
    target_link_libraries(${target} PUBLIC ${ARG_LIBS} PRIVATE coi_build_flags)
    coi_moc_added_sources(${target})
    coi_group_qml_cache(${target})
endfunction()

# Each compiled QML file is a small C++ file that includes half of Qt: a dozen together build several times as fast.
# They shadow their own names; the strict warnings are for our sources.
function(coi_group_qml_cache target)
    if(NOT COI_COMPILE_QML)
        return()
    endif()
    get_target_property(sources ${target} SOURCES)
    list(FILTER sources INCLUDE REGEX "/qmlcache/.*_qml\\.cpp$")
    set(count 0)
    foreach(source IN LISTS sources)
        math(EXPR group "${count} / 12")
        set_source_files_properties(${source} PROPERTIES UNITY_GROUP qml_${group})
        set_source_files_properties(
            ${CMAKE_CURRENT_BINARY_DIR}/CMakeFiles/${target}.dir/Unity/unity_qml_${group}_cxx.cxx
            PROPERTIES COMPILE_OPTIONS -w)
        math(EXPR count "${count} + 1")
    endforeach()
    set_target_properties(${target} PROPERTIES UNITY_BUILD ON UNITY_BUILD_MODE GROUP)
endfunction()
