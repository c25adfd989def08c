# Dear ImGui from the source cache (cmake/fetch_sources.sh fills it), as a static library. It needs no window and no GPU:
# the native build runs the panels of app/ui in tests.
set(TWENTE_CACHE "$ENV{HOME}/.cache/twente2040" CACHE PATH "Folder with the fetched sources")
function(require_source folder)
  if(NOT EXISTS ${folder}/.complete)
    message(FATAL_ERROR "${folder} is missing: run ./dev setup")
  endif()
endfunction()
set(_imgui ${TWENTE_CACHE}/sources/imgui-1.90.1)
require_source(${_imgui})

add_library(imgui STATIC
  ${_imgui}/imgui.cpp ${_imgui}/imgui_draw.cpp ${_imgui}/imgui_tables.cpp ${_imgui}/imgui_widgets.cpp)
target_include_directories(imgui SYSTEM PUBLIC ${_imgui})
target_compile_definitions(imgui PUBLIC
  IMGUI_DISABLE_DEMO_WINDOWS IMGUI_DISABLE_DEBUG_TOOLS IMGUI_DISABLE_OBSOLETE_FUNCTIONS
  IMGUI_DISABLE_DEFAULT_FILE_FUNCTIONS IMGUI_DISABLE_FILE_FUNCTIONS)
target_compile_options(imgui PRIVATE -w -Os)
if(NOT EMSCRIPTEN)
  # Tests hear where each control stands: tests/ui/panel_bench.cpp has the functions that this calls.
  target_compile_definitions(imgui PUBLIC IMGUI_ENABLE_TEST_ENGINE)
endif()
