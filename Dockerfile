# The desk as an image. It expects a PostgreSQL 15 or newer in DATABASE_URL (see docker-compose.yml).

FROM node:22-bookworm-slim AS manifests
WORKDIR /isnad
COPY package.json package-lock.json ./
COPY contracts/package.json contracts/
COPY backend/package.json backend/
COPY backend/bin backend/bin
COPY frontend/package.json frontend/
COPY test/package.json test/

FROM manifests AS build
RUN npm ci
COPY . .
RUN npm run build

# Only what the running server loads: no compiler, no test runner, none of the app's libraries. Prisma's command line comes
# along as an optional peer of its client, with a studio and a development server; the desk never runs it.
FROM manifests AS packages
RUN npm ci --omit=dev --workspace=@isnad/contracts --workspace=@isnad/backend \
  && rm -r node_modules/prisma node_modules/typescript node_modules/effect node_modules/@electric-sql \
    node_modules/@prisma/dev node_modules/@prisma/studio-core node_modules/@prisma/query-plan-executor

FROM node:22-bookworm-slim
ENV NODE_ENV=production HOST=0.0.0.0 PORT=3000 ISNAD_DATA_DIR=/data
WORKDIR /isnad
RUN mkdir /data && chown node:node /data
COPY --from=packages /isnad/node_modules node_modules
COPY --from=build /isnad/package.json ./
COPY --from=build /isnad/contracts/package.json contracts/
COPY --from=build /isnad/contracts/dist contracts/dist
COPY --from=build /isnad/backend/package.json backend/
COPY --from=build /isnad/backend/bin backend/bin
COPY --from=build /isnad/backend/dist backend/dist
COPY --from=build /isnad/frontend/dist frontend/dist
COPY --from=build /isnad/prisma prisma
USER node
VOLUME /data
EXPOSE 3000
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s --retries=3 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/health/ready`).then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "backend/bin/isnad.mjs", "start"]
