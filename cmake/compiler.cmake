# Flags for our own code. -ffp-contract=off: the model must give the same numbers natively and as WebAssembly.
# Warnings are errors with the compilers of Debian 12; newer ones warn of things that we cannot know yet.
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
  set(_newest_known 13)
else()
  set(_newest_known 16)
endif()
set(_warnings_known OFF)
if(CMAKE_CXX_COMPILER_VERSION VERSION_LESS _newest_known)
  set(_warnings_known ON)
endif()
option(TWENTE_WARNINGS_AS_ERRORS "Stop at warnings in our own code" ${_warnings_known})

add_library(app_flags INTERFACE)
target_include_directories(app_flags INTERFACE ${PROJECT_SOURCE_DIR}/app)
target_compile_options(app_flags INTERFACE
  -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wformat=2 -Wno-missing-field-initializers -ffp-contract=off
  # g++ 12 sees overlaps in std::string where there are none.
  $<$<CXX_COMPILER_ID:GNU>:-Wno-restrict>
  $<$<BOOL:${TWENTE_WARNINGS_AS_ERRORS}>:-Werror>)

if(TWENTE_SANITIZE)
  add_compile_options(-fsanitize=address,undefined -fno-sanitize-recover=all -fno-omit-frame-pointer)
  add_link_options(-fsanitize=address,undefined)
  # The test programs are large: where lld is (it comes with Emscripten) a link takes a fraction of the time.
  find_program(TWENTE_LLD ld.lld)
  if(TWENTE_LLD AND NOT EMSCRIPTEN)
    add_link_options(-fuse-ld=lld)
  endif()
endif()

if(TWENTE_FUZZ)
  add_compile_options(-fsanitize=fuzzer-no-link,address,undefined -fno-sanitize-recover=all -fno-omit-frame-pointer)
  add_link_options(-fsanitize=address,undefined)
endif()

if(TWENTE_COVERAGE)
  add_compile_options(-fprofile-instr-generate -fcoverage-mapping)
  add_link_options(-fprofile-instr-generate -fcoverage-mapping)
endif()

if(EMSCRIPTEN)
  add_compile_options(-fno-exceptions -fno-rtti)
  # Never -Oz (it swaps in other versions of pow and log) and never fast-math: see the README on numbers.
  set(CMAKE_C_FLAGS_RELEASE "-O3 -DNDEBUG")
  set(CMAKE_CXX_FLAGS_RELEASE "-O3 -DNDEBUG")
endif()
