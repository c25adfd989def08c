/* The parts of SDL that this build leaves out (2D renderer, game controllers) but that SDL_video.c and Dear ImGui's
 * back end name: they answer as SDL does when there is no such thing. */
#include <SDL_gamecontroller.h>
#include <SDL_render.h>

SDL_Renderer *SDL_GetRenderer(SDL_Window *window)
{
    (void)window;
    return NULL;
}

int SDL_GetRendererOutputSize(SDL_Renderer *renderer, int *width, int *height)
{
    (void)renderer;
    *width = *height = 0;
    return -1;
}

void SDL_DestroyRendererWithoutFreeing(SDL_Renderer *renderer)
{
    (void)renderer;
}

SDL_GameController *SDL_GameControllerOpen(int index)
{
    (void)index;
    return NULL;
}

Uint8 SDL_GameControllerGetButton(SDL_GameController *controller, SDL_GameControllerButton button)
{
    (void)controller;
    (void)button;
    return 0;
}

Sint16 SDL_GameControllerGetAxis(SDL_GameController *controller, SDL_GameControllerAxis axis)
{
    (void)controller;
    (void)axis;
    return 0;
}
