# SPDX-License-Identifier: GPL-3.0-or-later
# QML modules. Qt 6.4 needs an explicit resource prefix; both the backing target and its plugin are linked by users.
#
#   coi_add_qml_module(coi_controls URI Coi.Controls QML_FILES ... SOURCES ... LIBS ...)

function(coi_add_qml_module target)
    cmake_parse_arguments(ARG "" "URI" "QML_FILES;SOURCES;LIBS;IMPORTS;RESOURCES" ${ARGN})
    string(REPLACE "." "/" path ${ARG_URI})
    qt_add_library(${target} STATIC)
    qt_add_qml_module(${target}
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
    # The C++ that qmlcachegen writes shadows its own names; the strict warnings are for our sources.
    get_target_property(all_sources ${target} SOURCES)
    list(FILTER all_sources INCLUDE REGEX "/qmlcache/")
    set_source_files_properties(${all_sources} PROPERTIES COMPILE_OPTIONS -w)
endfunction()
