# The shaders of shaders/: PROGRAMS names the pairs that are linked together, as vertex/fragment. Software renderers may run
# both sides of a branch, so that variants are shaders of their own, not uniforms.
#
# resolve_shaders(OUT_DIR): writes every shader with its includes filled in to OUT_DIR.
# embed_shaders(OUT_CPP): the same as text in a C++ file that defines what app/render/shader_sources.hpp declares.
# Changing a shader configures anew.
set(SHADER_DIR ${CMAKE_CURRENT_LIST_DIR}/../shaders)
set(PROGRAMS
  area/area
  block/block
  block/block_see_through
  field/field
  field/field_fade
  field_pattern/field_pattern
  field_tile/field_tile
  haze/haze
  layer/layer
  line/line
  line/line_dashed
  plate/plate
  ribbon/ribbon
  shade/shade
  shade/shade_soft
  shadow/shadow
  travel/travel)

set(SHADERS "")
foreach(program ${PROGRAMS})
  string(REGEX REPLACE "(.*)/(.*)" "\\1.vert;\\2.frag" files ${program})
  list(APPEND SHADERS ${files})
endforeach()
list(REMOVE_DUPLICATES SHADERS)

function(read_shader file out)
  set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${SHADER_DIR}/${file})
  file(READ ${SHADER_DIR}/${file} text)
  string(REGEX MATCHALL "#include \"[a-z_]+\\.glsl\"" includes "${text}")
  foreach(include ${includes})
    string(REGEX REPLACE ".*\"(.*)\"" "\\1" included "${include}")
    set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${SHADER_DIR}/${included})
    file(READ ${SHADER_DIR}/${included} body)
    string(REPLACE "${include}" "${body}" text "${text}")
  endforeach()
  set(${out} "#version 300 es\n${text}" PARENT_SCOPE)
endfunction()

function(resolve_shaders out_dir)
  foreach(file ${SHADERS})
    read_shader(${file} text)
    file(CONFIGURE OUTPUT ${out_dir}/${file} CONTENT "${text}" @ONLY)
  endforeach()
endfunction()

function(embed_shaders out_cpp)
  set(rows "")
  foreach(file ${SHADERS})
    read_shader(${file} text)
    string(APPEND rows "    {\"${file}\", R\"glsl(${text})glsl\"},\n")
  endforeach()
  set(pairs "")
  foreach(program ${PROGRAMS})
    string(REGEX REPLACE "(.*)/(.*)" "    {\"\\1\", \"\\2\"},\n" pair ${program})
    string(APPEND pairs "${pair}")
  endforeach()
  file(CONFIGURE OUTPUT ${out_cpp} @ONLY CONTENT
"// Made by cmake/shaders.cmake from shaders/.
#include \"render/shader_sources.hpp\"

namespace app::render {

namespace {

struct Shader {
    std::string_view file;
    const char* text;
};

constexpr Shader kShaders[] = {
${rows}};

constexpr ShaderPair kPrograms[] = {
${pairs}};

} // namespace

const char* find_shader(std::string_view file)
{
    for (const Shader& shader : kShaders) {
        if (shader.file == file) return shader.text;
    }
    return nullptr;
}

std::span<const ShaderPair> all_programs()
{
    return kPrograms;
}

} // namespace app::render
")
endfunction()
