# precompile(TARGET HEADER...): parses these headers once for all files of a target. Only where the tests are built with
# sanitizers (TWENTE_PRECOMPILE): that build is made from nothing each time the tests run on a clean machine, and takes
# two thirds of the time with it. All other builds see to it that each file includes what it uses.
option(TWENTE_PRECOMPILE "Parse the headers of the standard library once for each library" OFF)
set(CMAKE_PCH_WARN_INVALID ON)

function(precompile target)
  if(TWENTE_PRECOMPILE)
    target_precompile_headers(${target} PRIVATE ${ARGN})
    # Else the time of the build is part of it, and no compiler cache ever answers.
    target_compile_options(${target} PRIVATE $<$<CXX_COMPILER_ID:Clang>:SHELL:-Xclang -fno-pch-timestamp>)
  endif()
endfunction()

set(STANDARD_HEADERS <algorithm> <array> <cmath> <cstdint> <functional> <map> <optional> <set> <span> <string>
  <string_view> <utility> <variant> <vector>)
set(TEST_HEADERS ${STANDARD_HEADERS} <gtest/gtest.h>)
