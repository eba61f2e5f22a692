# SPDX-License-Identifier: GPL-3.0-or-later
# A forbidden edge between modules stops the configure step and the message names both; an allowed one does not.
#   cmake -DWORK=DIR -P forbidden_edge.cmake

function(configure module uses out_status out_text)
    execute_process(COMMAND ${CMAKE_COMMAND} -S ${CMAKE_CURRENT_LIST_DIR}/forbidden_edge -B ${WORK}/${module}_${uses}
        -DMODULE=${module} -DUSES=${uses} RESULT_VARIABLE status OUTPUT_VARIABLE text ERROR_VARIABLE text)
    string(REGEX REPLACE "[ \n]+" " " text "${text}")
    set(${out_status} ${status} PARENT_SCOPE)
    set(${out_text} "${text}" PARENT_SCOPE)
endfunction()

function(expect_forbidden module uses)
    configure(${module} ${uses} status text)
    if(status EQUAL 0 OR NOT text MATCHES "module '${module}' may not use '${uses}'")
        message(SEND_ERROR "${module} -> ${uses} must stop the configure step and name both, got ${status}: ${text}")
    endif()
endfunction()

function(expect_allowed module uses)
    configure(${module} ${uses} status text)
    if(NOT status EQUAL 0)
        message(SEND_ERROR "${module} -> ${uses} is allowed, got ${status}: ${text}")
    endif()
endfunction()

file(REMOVE_RECURSE ${WORK})
expect_forbidden(core domain)
expect_forbidden(sim site)
expect_forbidden(viewmodels gateway)
expect_forbidden(scene domain)
expect_allowed(sim domain)
expect_allowed(gateway sim)

configure(unknown core status text)
if(status EQUAL 0 OR NOT text MATCHES "Module 'unknown' has no row")
    message(SEND_ERROR "A module without a row in the table must stop the configure step, got ${status}: ${text}")
endif()
