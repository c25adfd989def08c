# Every third-party library of the C++ code, in one place. Header packages and test libraries come from Debian (dev
# setup installs them); SDL2 and Dear ImGui come as source, fetched by version and SHA-256 by cmake/fetch_sources.sh
# into the cache outside git. Versions, origins and licences: the table below is what assets/SOURCES.md lists too.
#
#   name            version   origin                             licence     used by
#   nlohmann/json   3.11      Debian nlohmann-json3-dev          MIT         app/data
#   GLM             0.9.9.8   Debian libglm-dev                  MIT         app/map, app/render
#   stb             20220908  Debian libstb-dev                  MIT or PD   app/ui (through Dear ImGui: stb_truetype)
#   SDL2            2.32.4    Debian 13 source package libsdl2   Zlib        app/shell
#   Dear ImGui      1.90.1    Debian 13 source package imgui     MIT         app/ui, app/shell
#   GoogleTest      1.12      Debian libgtest-dev                BSD-3       tests
#   RapidCheck      08b5058   Debian librapidcheck-dev           BSD-2       tests
#   Google Benchmark 1.7      Debian libbenchmark-dev            Apache-2.0  tests/bench

function(header_library name header)
  find_path(${name}_DIR ${header} REQUIRED NO_CMAKE_FIND_ROOT_PATH PATHS /usr/include)
  add_library(${name} INTERFACE)
  # A copy of the one folder: /usr/include itself must never reach an Emscripten command line.
  string(REGEX REPLACE "/.*" "" _top ${header})
  set(_view ${CMAKE_BINARY_DIR}/third_party/${name})
  file(MAKE_DIRECTORY ${_view})
  file(CREATE_LINK ${${name}_DIR}/${_top} ${_view}/${_top} SYMBOLIC)
  target_include_directories(${name} SYSTEM INTERFACE ${_view})
endfunction()

header_library(nlohmann nlohmann/json.hpp)
header_library(glm glm/glm.hpp)
header_library(stb stb/stb_truetype.h)

target_compile_definitions(glm INTERFACE GLM_FORCE_CTOR_INIT)

if(EMSCRIPTEN)
  include(${CMAKE_CURRENT_LIST_DIR}/sdl_and_imgui.cmake)
elseif(TWENTE_TESTS AND NOT TWENTE_FUZZ)
  include(${CMAKE_CURRENT_LIST_DIR}/imgui.cmake)
endif()
