# What assets/bake makes from data and fonts: TWENTE_BAKED/map.bin and TWENTE_BAKED/fonts/*.ttf. Targets: baked_map,
# baked_fonts.
find_program(NODE node REQUIRED)
set(TWENTE_BAKED ${CMAKE_BINARY_DIR}/baked)
set(TWENTE_BAKED_MAP ${TWENTE_BAKED}/map.bin)
set(TWENTE_BAKED_FONTS ${TWENTE_BAKED}/fonts/fonts.stamp)
set(_bake ${PROJECT_SOURCE_DIR}/assets/bake)
set(_data ${PROJECT_SOURCE_DIR}/assets/data)

file(GLOB _data_files CONFIGURE_DEPENDS ${_data}/*.json)
file(GLOB _bake_scripts CONFIGURE_DEPENDS ${_bake}/*.mjs)
add_custom_command(
  OUTPUT ${TWENTE_BAKED_MAP}
  COMMAND ${NODE} ${_bake}/bake.mjs ${_data} ${TWENTE_BAKED}
  DEPENDS ${_data_files} ${_bake_scripts} ${_bake}/package-lock.json
  COMMENT "Baking the map" VERBATIM)
add_custom_target(baked_map DEPENDS ${TWENTE_BAKED_MAP})

foreach(_face inter-400 inter-500 inter-600 source-serif-400 source-serif-600 source-serif-400-italic icons)
  list(APPEND _fonts ${TWENTE_BAKED}/fonts/${_face}.ttf)
endforeach()
add_custom_command(
  OUTPUT ${TWENTE_BAKED_FONTS}
  BYPRODUCTS ${_fonts}
  COMMAND /usr/bin/python3 ${_bake}/fonts.py ${_bake}/node_modules ${TWENTE_BAKED}/fonts
  COMMAND ${CMAKE_COMMAND} -E touch ${TWENTE_BAKED_FONTS}
  DEPENDS ${_bake}/fonts.py ${PROJECT_SOURCE_DIR}/app/ui/icons.hpp ${_bake}/package-lock.json
  COMMENT "Making the fonts" VERBATIM)
add_custom_target(baked_fonts DEPENDS ${TWENTE_BAKED_FONTS})
