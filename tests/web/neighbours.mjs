// Pages of other sites, for tests of what comes from elsewhere: a server of its own, whose port is another origin, and the
// same one under another name.
import { createServer } from "node:http";

/** Serves `pages`: by path, the HTML of each or what makes it. Headers are those of a site without a policy. */
export async function startNeighbour(pages) {
  const server = createServer((request, response) => {
    const page = pages[new URL(request.url, "http://neighbour").pathname];
    const html = typeof page === "function" ? page() : page;
    response.writeHead(html === undefined ? 404 : 200, { "Content-Type": "text/html; charset=utf-8" });
    response.end(html ?? "");
  });
  await new Promise((done) => server.listen(0, "127.0.0.1", done));
  const { port } = server.address();
  return {
    origin: `http://127.0.0.1:${port}`,
    otherOrigin: `http://localhost:${port}`,
    async stop() {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}
