# SPDX-License-Identifier: GPL-3.0-or-later
# Compiler settings shared by every target of the project: link `coi_build_flags` privately.

option(COI_WERROR "Treat compiler warnings as errors" ON)

add_library(coi_build_flags INTERFACE)
target_compile_options(coi_build_flags INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wsign-conversion -Wnon-virtual-dtor -Woverloaded-virtual
    $<$<BOOL:${COI_WERROR}>:-Werror>)
target_compile_definitions(coi_build_flags INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_KEYWORDS QT_DISABLE_DEPRECATED_BEFORE=0x060400)

# GCC tidies its memory at 128 MB, which nearly every source of Qt passes: a tenth of the time. A compiler may then hold half a GB.
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    target_compile_options(coi_build_flags INTERFACE --param=ggc-min-heapsize=524288)
endif()

# What nearly every source includes is parsed once for a target with many of them, not once for each.
set(COI_STANDARD_HEADERS <algorithm> <chrono> <functional> <map> <memory> <optional> <set> <string> <unordered_map>
    <variant> <vector>)
set(COI_QT_HEADERS <QHash> <QLocale> <QObject> <QString> <QTimer> <QVariant>)

function(coi_precompile target count)
    if(count GREATER 5)
        target_precompile_headers(${target} PRIVATE ${COI_STANDARD_HEADERS} ${ARGN})
    endif()
endfunction()

# AUTOMOC looks again when a source changes, not when one is added: a new QML type would be missing until a clean build.
function(coi_moc_added_sources target)
    get_target_property(sources ${target} SOURCES)
    string(SHA1 now "${sources}")
    if(NOT now STREQUAL "${COI_MOC_SOURCES_${target}}")
        file(REMOVE ${CMAKE_CURRENT_BINARY_DIR}/${target}_autogen/timestamp)
        set(COI_MOC_SOURCES_${target} ${now} CACHE INTERNAL "Sources that AUTOMOC has seen")
    endif()
endfunction()

# Of the linkers that come with every compiler the quick one: there are about two hundred programs to link.
include(CheckLinkerFlag)
check_linker_flag(CXX -fuse-ld=gold COI_GOLD)
if(COI_GOLD)
    add_link_options(-fuse-ld=gold)
endif()

find_program(COI_CCACHE ccache)
if(COI_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    set(CMAKE_CXX_COMPILER_LAUNCHER ${COI_CCACHE})
endif()

# Programs for people stand together in build/<preset>/bin; test programs stay in their folders.
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/bin)
