# node_program(TARGET): an Emscripten program that runs under Node with the files of the machine, like a native one.
function(node_program target)
  target_link_options(${target} PRIVATE
    -sENVIRONMENT=node -sNODERAWFS=1 -sEXIT_RUNTIME=1 -sALLOW_MEMORY_GROWTH=1 -sINITIAL_MEMORY=33554432)
endfunction()
