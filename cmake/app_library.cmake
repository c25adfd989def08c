# app_library(NAME SOURCES a.cpp ... DEPS model ... LIBS nlohmann_json ...)
# One static library per folder of app/. The folder's name is the library's name (app_NAME) and its namespace.
# DEPS are folders of app/; tests/architecture holds the same table and reads every #include.
function(app_library name)
  cmake_parse_arguments(ARG "" "" "SOURCES;DEPS;LIBS" ${ARGN})
  add_library(app_${name} STATIC ${ARG_SOURCES})
  list(TRANSFORM ARG_DEPS PREPEND app_)
  target_link_libraries(app_${name} PUBLIC ${ARG_DEPS} ${ARG_LIBS} PRIVATE app_flags)
  target_include_directories(app_${name} PUBLIC ${PROJECT_SOURCE_DIR}/app)
endfunction()
