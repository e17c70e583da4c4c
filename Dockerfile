# The service and its command, without the demo's login and the built-in database. From the repository's top:
#   docker build -t idesluss .
FROM node:26-bookworm-slim AS build
WORKDIR /build
COPY . .
RUN npx -y pnpm@12.21.0 install --frozen-lockfile --ignore-scripts --filter idesluss --filter '@idesluss/cli...'
RUN npx -y pnpm@12.21.0 --filter '@idesluss/cli...' run build
RUN npx -y pnpm@12.21.0 --filter @idesluss/cli deploy --legacy --prod --no-optional --ignore-scripts out

FROM node:26-bookworm-slim
ENV NODE_ENV=production
ENV HOST=0.0.0.0
WORKDIR /app
COPY --from=build /build/out .
USER node
EXPOSE 8080 9464
HEALTHCHECK --interval=10s --timeout=5s --start-period=30s CMD ["node", "dist/idesluss.js", "health"]
ENTRYPOINT ["node", "dist/idesluss.js"]
CMD ["serve"]
