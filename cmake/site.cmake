# The finished static folder build/web: page bundled, everything compressed beside itself.
# The model's own program writes the schema. Emscripten 3.1.6 takes Node for a browser when fetch exists.
set(_schema ${CMAKE_BINARY_DIR}/scenario.schema.json)
add_custom_command(
  OUTPUT ${_schema}
  COMMAND ${NODE} --no-experimental-fetch $<TARGET_FILE:twente2040-model> schema > ${_schema}
  DEPENDS twente2040-model
  COMMENT "Writing the schema of scenario files" VERBATIM)

# So does it draw the posters.
set(_posters ${CMAKE_BINARY_DIR}/poster.svg ${CMAKE_BINARY_DIR}/poster-dark.svg)
add_custom_command(
  OUTPUT ${_posters}
  COMMAND ${NODE} --no-experimental-fetch $<TARGET_FILE:twente2040-model> picture --poster --output poster.svg
  COMMAND ${NODE} --no-experimental-fetch $<TARGET_FILE:twente2040-model> picture --poster --theme dark
    --output poster-dark.svg
  WORKING_DIRECTORY ${CMAKE_BINARY_DIR}
  DEPENDS twente2040-model
  COMMENT "Drawing the posters" VERBATIM)

add_custom_target(site ALL
  COMMAND ${NODE} ${PROJECT_SOURCE_DIR}/web/build.mjs
    --wasm $<TARGET_FILE_DIR:viewer> --baked ${TWENTE_BAKED} --schema ${_schema} --posters ${CMAKE_BINARY_DIR}
    --sources ${TWENTE_CACHE}/sources --out ${PROJECT_SOURCE_DIR}/build/web
  DEPENDS viewer ${TWENTE_BAKED_MAP} ${TWENTE_BAKED_FONTS} ${_schema} ${_posters}
  VERBATIM)
