# embed_texts(OUT_CPP NAMESPACE HEADER function file ...): a C++ file that defines functions, declared in HEADER, which
# give the content of files. Written at configure time; a changed file configures anew. Bytes, not string literals:
# those have a length limit and would need escapes.
function(embed_texts out_cpp namespace header)
  set(content "// Made by cmake/embed_texts.cmake.\n#include \"${header}\"\n\nnamespace ${namespace} {\n\n")
  set(pairs ${ARGN})
  while(pairs)
    list(POP_FRONT pairs name file)
    set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${file})
    file(READ ${file} hex HEX)
    string(REGEX REPLACE "([0-9a-f][0-9a-f])" "0x\\1," bytes "${hex}")
    string(APPEND content "static const unsigned char ${name}_bytes[] = {${bytes}};\n\n")
    string(APPEND content "std::string_view ${name}()\n{\n    return {reinterpret_cast<const char*>(${name}_bytes), sizeof ${name}_bytes};\n}\n\n")
  endwhile()
  file(CONFIGURE OUTPUT ${out_cpp} CONTENT "${content}} // namespace ${namespace}\n" @ONLY)
endfunction()
