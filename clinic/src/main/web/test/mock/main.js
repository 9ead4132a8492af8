import { mock, PATH } from "./server.js";

// For looking at the page without a clinic: npm run build, then node test/mock/main.js
const { server } = mock({ media: process.argv[2] ?? "" });
server.listen(4180, "127.0.0.1", () => console.log(`http://127.0.0.1:4180${PATH}review`));
