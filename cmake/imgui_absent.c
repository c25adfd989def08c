/* Dear ImGui's back end makes a vertex array for every frame and deletes it after. Emscripten never gives out a number
 * again: its table of vertex arrays would grow with every frame of a long day. These two make none, so that the interface
 * uses the one that a context has from the start (number 0); the map binds its own. */
#include <GLES3/gl3.h>

void make_no_vertex_arrays(GLsizei count, GLuint *names)
{
    for (GLsizei i = 0; i < count; ++i) names[i] = 0;
}

void delete_no_vertex_arrays(GLsizei count, const GLuint *names)
{
    (void)count;
    (void)names;
}
