# The tests as WebAssembly under Node, with AddressSanitizer and UndefinedBehaviorSanitizer: a write through a null
# pointer, which WebAssembly itself lets pass, is found here. RapidCheck comes compiled for the machine only, so files with
# properties stay out; the 1,000 random scenarios of determinism_test.mjs run through this build in their place.
include(${PROJECT_SOURCE_DIR}/cmake/node_program.cmake)
set(BUILD_GMOCK OFF)
set(INSTALL_GTEST OFF)
set(gtest_disable_pthreads ON)
add_subdirectory(/usr/src/googletest ${CMAKE_BINARY_DIR}/googletest EXCLUDE_FROM_ALL)
target_compile_definitions(gtest PUBLIC GTEST_HAS_EXCEPTIONS=0 GTEST_HAS_RTTI=0 GTEST_HAS_PTHREAD=0)
set(RAPIDCHECK "")

add_subdirectory(support)

function(app_test name)
  cmake_parse_arguments(ARG "" "" "SOURCES;DEPS" ${ARGN})
  set(_plain "")
  foreach(_source ${ARG_SOURCES})
    file(STRINGS ${CMAKE_CURRENT_SOURCE_DIR}/${_source} _properties REGEX "rapidcheck|random_inputs\\.hpp")
    if(NOT _properties)
      list(APPEND _plain ${_source})
    endif()
  endforeach()
  add_executable(${name}_test ${_plain})
  list(TRANSFORM ARG_DEPS PREPEND app_)
  target_link_libraries(${name}_test PRIVATE ${ARG_DEPS} app_flags test_source_dir gtest_main)
  target_include_directories(${name}_test PRIVATE ${PROJECT_SOURCE_DIR})
  precompile(${name}_test ${TEST_HEADERS})
  node_program(${name}_test)
  # Emscripten 3.1.6 takes Node for a browser when fetch exists.
  add_test(NAME ${name}_test COMMAND ${NODE} --no-experimental-fetch $<TARGET_FILE:${name}_test> --gtest_brief=1)
  set_tests_properties(${name}_test PROPERTIES TIMEOUT 1800)
endfunction()

foreach(folder model scenario data map picture)
  add_subdirectory(${folder})
endforeach()
