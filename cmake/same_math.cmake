# same_math: exp and pow of musl, the C library of WebAssembly, for the native programs too. Those of glibc differ from
# them in the last bit of one result in 1,400, and from themselves on another processor; with these the command line and
# the page give the same results to the last bit (tests/web/determinism_test.mjs). Emscripten's package brings the
# source; where it is missing, as on a machine that only fuzzes, the library is empty.
add_library(same_math INTERFACE)
if(EMSCRIPTEN)
  return()
endif()
find_path(TWENTE_MUSL src/math/exp.c PATHS /usr/share/emscripten/system/lib/libc/musl NO_DEFAULT_PATH)
if(NOT TWENTE_MUSL)
  message(STATUS "No source of musl: the last bit of a result may differ from that of the page")
  return()
endif()

set(_same_math_parts exp exp_data pow pow_data __math_oflow __math_uflow __math_xflow __math_divzero __math_invalid)
list(TRANSFORM _same_math_parts REPLACE "(.+)" "${TWENTE_MUSL}/src/math/\\1.c" OUTPUT_VARIABLE _same_math_sources)
add_library(musl_math STATIC ${_same_math_sources})
# Its own headers and no others; -O2 as in the build of Emscripten, and nothing of our own flags.
target_compile_options(musl_math PRIVATE
  -std=gnu99 -O2 -ffp-contract=off -fno-builtin -fno-sanitize=all -nostdinc -w -D__EMSCRIPTEN__
  -I${TWENTE_MUSL}/arch/emscripten -I${TWENTE_MUSL}/arch/generic -I${TWENTE_MUSL}/src/include
  -I${TWENTE_MUSL}/src/internal -I${TWENTE_MUSL}/include)
target_link_libraries(same_math INTERFACE musl_math)
