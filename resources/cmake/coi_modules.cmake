# SPDX-License-Identifier: GPL-3.0-or-later
# Modules and the one table that says who may know whom.
#
#   coi_add_module(sim DEPENDS domain LIBS Qt6::Core)
#
# makes the static library `coi_sim` (alias coi::sim) from modules/sim/src/*.cpp with the public headers in
# modules/sim/include/coi/sim/. An edge that is not in the table stops the configure step.

set(COI_EDGES_core       "")
set(COI_EDGES_domain     core)
set(COI_EDGES_sim        core domain)
set(COI_EDGES_site       core domain sim)
set(COI_EDGES_protocol   core domain)
set(COI_EDGES_historian  core domain)
set(COI_EDGES_media      core)
set(COI_EDGES_transport  core domain protocol)
set(COI_EDGES_field      core domain sim)
set(COI_EDGES_gateway    core domain site field historian protocol transport sim)
set(COI_EDGES_client     core domain protocol transport)
set(COI_EDGES_scene      core media)
# view-models hand typed draw data to scene items, so that QML never copies a position
set(COI_EDGES_viewmodels core domain client media scene)

# Modules that must stay free of Qt: they are built into tools and checked by thread sanitizer.
set(COI_QT_FREE core domain sim)

function(coi_check_edges name)
    if(NOT DEFINED COI_EDGES_${name})
        message(FATAL_ERROR "Module '${name}' has no row in resources/cmake/coi_modules.cmake")
    endif()
    foreach(dep IN LISTS ARGN)
        if(NOT dep IN_LIST COI_EDGES_${name})
            message(FATAL_ERROR "Forbidden edge: module '${name}' may not use '${dep}'. "
                "Allowed: ${COI_EDGES_${name}}. The table is in resources/cmake/coi_modules.cmake.")
        endif()
    endforeach()
endfunction()

function(coi_add_module name)
    cmake_parse_arguments(ARG "" "QML_URI" "DEPENDS;LIBS;PRIVATE_LIBS;QML_DEPENDS" ${ARGN})
    coi_check_edges(${name} ${ARG_DEPENDS})
    file(GLOB sources CONFIGURE_DEPENDS src/*.cpp)
    file(GLOB headers CONFIGURE_DEPENDS include/coi/${name}/*.h src/*.h)
    set(target coi_${name})
    if(ARG_QML_URI)
        # A module whose classes are QML types: the same library is the backing target of the QML module.
        string(REPLACE "." "/" path ${ARG_QML_URI})
        qt_add_library(${target} STATIC)
        qt_add_qml_module(${target} URI ${ARG_QML_URI} DEPENDENCIES ${ARG_QML_DEPENDS}
            IMPORT_PATH ${CMAKE_BINARY_DIR}/qml VERSION 1.0 RESOURCE_PREFIX /qt/qml
            OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/qml/${path} SOURCES ${sources} ${headers})
    else()
        add_library(${target} STATIC ${sources} ${headers})
    endif()
    add_library(coi::${name} ALIAS ${target})
    target_include_directories(${target} PUBLIC include PRIVATE src)
    if(ARG_QML_URI)
        # The generated type registration includes headers by base name.
        target_include_directories(${target} PRIVATE include/coi/${name})
    endif()
    if(name IN_LIST COI_QT_FREE)
        set_target_properties(${target} PROPERTIES AUTOMOC OFF AUTORCC OFF)
        if(ARG_LIBS MATCHES "Qt6" OR ARG_PRIVATE_LIBS MATCHES "Qt6")
            message(FATAL_ERROR "Module '${name}' is free of Qt and may not link ${ARG_LIBS}")
        endif()
    endif()
    list(LENGTH sources count)
    if(name IN_LIST COI_QT_FREE)
        coi_precompile(${target} ${count})
    else()
        coi_precompile(${target} ${count} ${COI_QT_HEADERS})
        coi_moc_added_sources(${target})
    endif()
    list(TRANSFORM ARG_DEPENDS PREPEND coi_)
    target_link_libraries(${target} PUBLIC ${ARG_DEPENDS} ${ARG_LIBS} PRIVATE coi_build_flags ${ARG_PRIVATE_LIBS})
endfunction()
