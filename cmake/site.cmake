# The finished static folder build/web: map and fonts baked, page bundled, everything compressed beside itself.
find_program(NODE node REQUIRED)
set(_baked ${CMAKE_BINARY_DIR}/baked)
set(_bake ${PROJECT_SOURCE_DIR}/assets/bake)
set(_data ${PROJECT_SOURCE_DIR}/assets/data)

file(GLOB _data_files CONFIGURE_DEPENDS ${_data}/*.json)
file(GLOB _bake_scripts CONFIGURE_DEPENDS ${_bake}/*.mjs)
add_custom_command(
  OUTPUT ${_baked}/map.bin
  COMMAND ${NODE} ${_bake}/bake.mjs ${_data} ${_baked}
  DEPENDS ${_data_files} ${_bake_scripts} ${_bake}/package-lock.json
  COMMENT "Baking the map" VERBATIM)

add_custom_command(
  OUTPUT ${_baked}/fonts/fonts.stamp
  COMMAND /usr/bin/python3 ${_bake}/fonts.py ${_bake}/node_modules ${_baked}/fonts
  COMMAND ${CMAKE_COMMAND} -E touch ${_baked}/fonts/fonts.stamp
  DEPENDS ${_bake}/fonts.py ${PROJECT_SOURCE_DIR}/app/ui/icons.hpp ${_bake}/package-lock.json
  COMMENT "Making the fonts" VERBATIM)

# The model's own program writes the schema. Emscripten 3.1.6 takes Node for a browser when fetch exists.
set(_schema ${CMAKE_BINARY_DIR}/scenario.schema.json)
add_custom_command(
  OUTPUT ${_schema}
  COMMAND ${NODE} --no-experimental-fetch $<TARGET_FILE:twente2040-model> schema > ${_schema}
  DEPENDS twente2040-model
  COMMENT "Writing the schema of scenario files" VERBATIM)

add_custom_target(site ALL
  COMMAND ${NODE} ${PROJECT_SOURCE_DIR}/web/build.mjs
    --wasm $<TARGET_FILE_DIR:viewer> --baked ${_baked} --schema ${_schema} --out ${PROJECT_SOURCE_DIR}/build/web
  DEPENDS viewer ${_baked}/map.bin ${_baked}/fonts/fonts.stamp ${_schema}
  VERBATIM)
