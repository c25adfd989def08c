# SDL2 from the source cache (cmake/fetch_sources.sh fills it), as a static library of the web build, and Dear ImGui with
# the back ends that join the two.
include(${CMAKE_CURRENT_LIST_DIR}/imgui.cmake)
set(_sdl ${TWENTE_CACHE}/sources/libsdl2-2.32.4)
require_source(${_sdl})

# Only video and events: the viewer plays no sound, reads no joystick and draws by itself. SDL's own CMake would probe
# the compiler a few hundred times (minutes with Emscripten) to find what its SDL_config_emscripten.h says already, so
# the few files that are needed are named here.
set(_sdl_sources
  SDL.c SDL_assert.c SDL_dataqueue.c SDL_error.c SDL_guid.c SDL_hints.c SDL_list.c SDL_log.c SDL_utils.c
  atomic/SDL_atomic.c atomic/SDL_spinlock.c cpuinfo/SDL_cpuinfo.c
  events/SDL_clipboardevents.c events/SDL_displayevents.c events/SDL_dropevents.c events/SDL_events.c
  events/SDL_gesture.c events/SDL_keyboard.c events/SDL_keysym_to_scancode.c events/SDL_mouse.c events/SDL_quit.c
  events/SDL_scancode_tables.c events/SDL_touch.c events/SDL_windowevents.c events/imKStoUCS.c
  file/SDL_rwops.c filesystem/emscripten/SDL_sysfilesystem.c loadso/dummy/SDL_sysloadso.c
  locale/SDL_locale.c locale/emscripten/SDL_syslocale.c misc/SDL_url.c misc/emscripten/SDL_sysurl.c
  stdlib/SDL_crc16.c stdlib/SDL_crc32.c stdlib/SDL_getenv.c stdlib/SDL_iconv.c stdlib/SDL_malloc.c stdlib/SDL_mslibc.c
  stdlib/SDL_qsort.c stdlib/SDL_stdlib.c stdlib/SDL_string.c stdlib/SDL_strtokr.c
  thread/SDL_thread.c thread/generic/SDL_syscond.c thread/generic/SDL_sysmutex.c thread/generic/SDL_syssem.c
  thread/generic/SDL_systhread.c thread/generic/SDL_systls.c timer/SDL_timer.c timer/unix/SDL_systimer.c
  video/SDL_RLEaccel.c video/SDL_blit.c video/SDL_blit_0.c video/SDL_blit_1.c video/SDL_blit_A.c video/SDL_blit_N.c
  video/SDL_blit_auto.c video/SDL_blit_copy.c video/SDL_blit_slow.c video/SDL_bmp.c video/SDL_clipboard.c
  video/SDL_egl.c video/SDL_fillrect.c video/SDL_pixels.c video/SDL_rect.c video/SDL_shape.c video/SDL_stretch.c
  video/SDL_surface.c video/SDL_video.c video/SDL_vulkan_utils.c video/SDL_yuv.c video/yuv2rgb/yuv_rgb_std.c
  video/emscripten/SDL_emscriptenevents.c video/emscripten/SDL_emscriptenframebuffer.c
  video/emscripten/SDL_emscriptenmouse.c video/emscripten/SDL_emscriptenopengles.c
  video/emscripten/SDL_emscriptenvideo.c)
list(TRANSFORM _sdl_sources PREPEND ${_sdl}/src/)
add_library(sdl2 STATIC ${_sdl_sources} ${CMAKE_CURRENT_LIST_DIR}/sdl_absent.c)
target_include_directories(sdl2 SYSTEM PUBLIC ${_sdl}/include PRIVATE ${_sdl}/src)
foreach(_part AUDIO JOYSTICK HAPTIC SENSOR RENDER POWER)
  target_compile_definitions(sdl2 PRIVATE SDL_${_part}_DISABLED=1)
endforeach()
target_compile_definitions(sdl2 PRIVATE SDL_LOADSO_DUMMY=1)
# Emscripten 3.1.6 does not know EM_JS_DEPS, which SDL uses only to name library functions that we link anyway.
target_compile_options(sdl2 PRIVATE -w "-DEM_JS_DEPS(a,b)=" -Os)

add_library(imgui_backends STATIC
  ${_imgui}/backends/imgui_impl_sdl2.cpp ${_imgui}/backends/imgui_impl_opengl3.cpp ${CMAKE_CURRENT_LIST_DIR}/imgui_absent.c)
set_source_files_properties(${_imgui}/backends/imgui_impl_opengl3.cpp PROPERTIES COMPILE_DEFINITIONS
  "glGenVertexArrays=make_no_vertex_arrays;glDeleteVertexArrays=delete_no_vertex_arrays")
target_include_directories(imgui_backends SYSTEM PUBLIC ${_imgui}/backends)
target_link_libraries(imgui_backends PUBLIC imgui sdl2)
target_compile_definitions(imgui_backends PUBLIC IMGUI_IMPL_OPENGL_ES3)
target_compile_options(imgui_backends PRIVATE -w -Os -include emscripten.h)
