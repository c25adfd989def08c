# The finished static folder build/web: page bundled, everything compressed beside itself.
# The model's own program writes the schema. Emscripten 3.1.6 takes Node for a browser when fetch exists.
set(_schema ${CMAKE_BINARY_DIR}/scenario.schema.json)
add_custom_command(
  OUTPUT ${_schema}
  COMMAND ${NODE} --no-experimental-fetch $<TARGET_FILE:twente2040-model> schema > ${_schema}
  DEPENDS twente2040-model
  COMMENT "Writing the schema of scenario files" VERBATIM)

add_custom_target(site ALL
  COMMAND ${NODE} ${PROJECT_SOURCE_DIR}/web/build.mjs
    --wasm $<TARGET_FILE_DIR:viewer> --baked ${TWENTE_BAKED} --schema ${_schema} --out ${PROJECT_SOURCE_DIR}/build/web
  DEPENDS viewer ${TWENTE_BAKED_MAP} ${TWENTE_BAKED_FONTS} ${_schema}
  VERBATIM)
