# app_library(NAME SOURCES a.cpp ... DEPS model ... LIBS nlohmann_json ...)
# One static library per folder of app/. The folder's name is the library's name (app_NAME) and its namespace.
# SMALL is for code whose speed nobody notices: in the module of the page it is as small as the compiler makes it. Never
# for model and scenario, whose numbers must not depend on it.
# DEPS are folders of app/; tests/architecture holds the same table and reads every #include.
# Folders that compute: their tests with sanitizers run the model thousands of times, and spend less time so than the
# compiler takes more.
set(COMPUTING base model scenario data)

function(app_library name)
  cmake_parse_arguments(ARG "SMALL" "" "SOURCES;DEPS;LIBS" ${ARGN})
  add_library(app_${name} STATIC ${ARG_SOURCES})
  list(TRANSFORM ARG_DEPS PREPEND app_)
  target_link_libraries(app_${name} PUBLIC ${ARG_DEPS} ${ARG_LIBS} PRIVATE app_flags)
  target_include_directories(app_${name} PUBLIC ${PROJECT_SOURCE_DIR}/app)
  if(TWENTE_SANITIZE AND name IN_LIST COMPUTING)
    target_compile_options(app_${name} PRIVATE -O1)
  endif()
  precompile(app_${name} ${STANDARD_HEADERS})
  if(ARG_SMALL AND EMSCRIPTEN)
    target_compile_options(app_${name} PRIVATE $<$<CONFIG:Release>:-Oz>)
  endif()
endfunction()
