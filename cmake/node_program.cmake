# node_program(TARGET): an Emscripten program that runs under Node with the files of the machine, like a native one.
function(node_program target)
  set(_initial_bytes 33554432)
  if(TWENTE_SANITIZE)
    set(_initial_bytes 536870912) # the shadow of AddressSanitizer lies in it
  endif()
  target_link_options(${target} PRIVATE
    -sENVIRONMENT=node -sNODERAWFS=1 -sEXIT_RUNTIME=1 -sALLOW_MEMORY_GROWTH=1 -sINITIAL_MEMORY=${_initial_bytes})
endfunction()
