# embed_files(OUT_CPP NAMESPACE HEADER function file ...): a C++ file that defines functions, declared in HEADER, which
# give the bytes of files. Unlike embed_texts it runs while building, for files that the build makes itself.
if(CMAKE_SCRIPT_MODE_FILE)
  set(content "// Made by cmake/embed_files.cmake.\n#include \"${HEADER}\"\n\nnamespace ${NAMESPACE} {\n\n")
  while(PAIRS)
    list(POP_FRONT PAIRS name file)
    file(READ ${file} hex HEX)
    string(REGEX REPLACE "([0-9a-f][0-9a-f])" "0x\\1," bytes "${hex}")
    string(APPEND content "static const unsigned char ${name}_bytes[] = {${bytes}};\n\n")
    string(APPEND content "std::span<const std::byte> ${name}()\n{\n    return std::as_bytes(std::span(${name}_bytes));\n}\n\n")
  endwhile()
  file(WRITE ${OUT} "${content}} // namespace ${NAMESPACE}\n")
  return()
endif()

function(embed_files out_cpp namespace header)
  set(pairs ${ARGN})
  set(files "")
  while(pairs)
    list(POP_FRONT pairs name file)
    list(APPEND files ${file})
  endwhile()
  set(script ${PROJECT_SOURCE_DIR}/cmake/embed_files.cmake)
  add_custom_command(
    OUTPUT ${out_cpp}
    COMMAND ${CMAKE_COMMAND} -DOUT=${out_cpp} -DNAMESPACE=${namespace} -DHEADER=${header} "-DPAIRS=${ARGN}" -P ${script}
    DEPENDS ${files} ${script}
    COMMENT "Embedding files for ${namespace}" VERBATIM)
endfunction()
