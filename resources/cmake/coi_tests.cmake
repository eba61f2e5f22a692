# SPDX-License-Identifier: GPL-3.0-or-later
# Tests: each tests/<module>/tst_<file>.cpp is one program tst_<module>_<file> and one CTest case `<module>.<file>`.
#
#   coi_add_tests(sim LIBS coi::sim [LABELS unit] [TIMEOUT 60] [FILES tst_a.cpp] [HEADERS <coi/sim/network.h>])
#
# They are compiled together, as tests_<module>: there go include folders and definitions. HEADERS names what most of
# them include besides Qt Test and is dear to parse.

set(COI_QML_TEST_MAIN ${CMAKE_CURRENT_LIST_DIR}/coi_qml_test_main.cpp)

# Seconds a test may take: five times as many under a sanitizer.
function(coi_patience result seconds)
    if(CMAKE_CXX_FLAGS MATCHES "-fsanitize")
        math(EXPR seconds "5 * ${seconds}")
    endif()
    set(${result} ${seconds} PARENT_SCOPE)
endfunction()

function(coi_add_tests module)
    cmake_parse_arguments(ARG "" "TIMEOUT" "LIBS;LABELS;FILES;HEADERS" ${ARGN})
    if(NOT ARG_FILES)
        file(GLOB ARG_FILES CONFIGURE_DEPENDS RELATIVE ${CMAKE_CURRENT_SOURCE_DIR} tst_*.cpp)
    endif()
    if(NOT ARG_LABELS)
        set(ARG_LABELS unit)
    endif()
    if(NOT ARG_TIMEOUT)
        set(ARG_TIMEOUT 120)
    endif()
    coi_patience(timeout ${ARG_TIMEOUT})
    set(objects tests_${module})
    add_library(${objects} OBJECT ${ARG_FILES})
    target_link_libraries(${objects} PRIVATE ${ARG_LIBS} Qt6::Test coi_build_flags)
    target_compile_definitions(${objects} PRIVATE COI_SOURCE_DIR="${CMAKE_SOURCE_DIR}")
    list(LENGTH ARG_FILES count)
    coi_precompile(${objects} ${count} ${COI_QT_HEADERS} <QTest> ${ARG_HEADERS})
    coi_moc_added_sources(${objects})
    foreach(file IN LISTS ARG_FILES)
        get_filename_component(base ${file} NAME_WE)
        string(REGEX REPLACE "^tst_" "" short ${base})
        set(target tst_${module}_${short})
        add_executable(${target} $<FILTER:$<TARGET_OBJECTS:${objects}>,INCLUDE,/${base}\\.cpp>)
        target_link_libraries(${target} PRIVATE ${ARG_LIBS} Qt6::Test coi_build_flags)
        set_target_properties(${target} PROPERTIES
            LINKER_LANGUAGE CXX AUTOMOC OFF RUNTIME_OUTPUT_DIRECTORY ${CMAKE_CURRENT_BINARY_DIR})
        add_test(NAME ${module}.${short} COMMAND ${target})
        set_tests_properties(${module}.${short} PROPERTIES
            LABELS "${ARG_LABELS}" TIMEOUT ${timeout}
            ENVIRONMENT "QT_QPA_PLATFORM=offscreen;QT_QUICK_BACKEND=software;QT_MEDIA_BACKEND=ffmpeg;LC_ALL=C.UTF-8")
    endforeach()
endfunction()

# QML tests: the tst_*.qml files of one folder are one program and one CTest case `<name>.qml`.
#
#   coi_add_qml_tests(controls LIBS coi_controls coi_controlsplugin [TIMEOUT 120])
#
# A TestCase is an invisible item: put what it clicks on beside it, not into it.
# LIBS names the backing target and the plugin of each QML module under test; `import Coi.Controls` then works.
# One file or one case: build/dev/tests/controls/tst_controls_qml -input tests/controls/tst_button.qml [Case::test_x]
function(coi_add_qml_tests name)
    cmake_parse_arguments(ARG "" "TIMEOUT" "LIBS" ${ARGN})
    if(NOT ARG_TIMEOUT)
        set(ARG_TIMEOUT 180)
    endif()
    set(target tst_${name}_qml)
    add_executable(${target} ${COI_QML_TEST_MAIN})
    target_link_libraries(${target} PRIVATE
        ${ARG_LIBS} Qt6::Quick Qt6::QuickTest Qt6::QuickControls2 coi_build_flags)
    target_compile_definitions(${target} PRIVATE
        COI_QML_TEST_NAME="${name}" COI_QML_TEST_DIR="${CMAKE_CURRENT_SOURCE_DIR}")
    set_target_properties(${target} PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${CMAKE_CURRENT_BINARY_DIR})
    add_test(NAME ${name}.qml COMMAND ${target})
    coi_patience(timeout ${ARG_TIMEOUT})
    set_tests_properties(${name}.qml PROPERTIES LABELS qml TIMEOUT ${timeout} ENVIRONMENT
        "QT_QPA_PLATFORM=offscreen;QT_QUICK_BACKEND=software;QT_MEDIA_BACKEND=ffmpeg;LC_ALL=C.UTF-8;QML_DISABLE_DISK_CACHE=1")
endfunction()
