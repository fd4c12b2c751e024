package org.khronika.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.hibernate.search.backend.elasticsearch.index.layout.IndexLayoutStrategy;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A cluster of OpenSearch: each build is an index, and an alias says which one answers for a database in our format. The indexes of other databases in
 * the same cluster are not touched.
 */
final class OpenSearchEngine implements Engine {

    private static final int MISSING = 404;
    private static final int REFUSED = 300;
    private static final int SHOWN = 500;

    private final String prefix;
    private final AnyNode nodes;
    private final JsonMapper json;

    OpenSearchEngine(SearchSettings settings, JsonMapper json) {
        prefix = settings.prefix();
        nodes = new AnyNode(settings);
        this.json = json;
    }

    private String alias(String database) {
        return prefix + "-" + RecordDocument.FORMAT + "-" + database;
    }

    @Override
    public Optional<String> current(String database) {
        SortedSet<String> builds = builds("/_alias/" + alias(database));
        return builds.isEmpty() ? Optional.empty() : Optional.of(builds.getLast());
    }

    @Override
    public Generation open(String build, boolean isWritten) {
        return open(build, isWritten, "none");
    }

    @Override
    public Generation begin(String database) {
        return open(alias(database) + "-" + UnderWay.name(), true, "create");
    }

    /** A node puts the parts together as it sees fit. */
    @Override
    public void finish(Generation filled) {
        filled.finish();
    }

    private Generation open(String build, boolean isWritten, String schema) {
        return Generation.of(
                build,
                isWritten,
                Map.of(
                        "hibernate.search.backend.type",
                        "elasticsearch",
                        "hibernate.search.backend.client_factory",
                        "jdk-rest",
                        "hibernate.search.backend.client.instance",
                        nodes,
                        "hibernate.search.backend.uris",
                        AnyNode.ADDRESS,
                        "hibernate.search.backend.layout.strategy",
                        new Named(build),
                        "hibernate.search.backend.schema_management.settings_file",
                        "search/opensearch-settings.json",
                        "hibernate.search.backend.schema_management.mapping_file",
                        "search/opensearch-mapping.json",
                        "hibernate.search.schema_management.strategy",
                        schema));
    }

    @Override
    public String replace(String build, String database) {
        String alias = alias(database);
        List<Map<String, Map<String, String>>> actions = new ArrayList<>();
        builds("/_alias/" + alias)
                .forEach(earlier -> actions.add(Map.of("remove", Map.of("index", earlier, "alias", alias))));
        actions.add(Map.of("add", Map.of("index", build, "alias", alias)));
        ask("POST", "/_aliases", Map.of("actions", actions));
        return build;
    }

    @Override
    public void discard(String build) {
        ask("DELETE", "/" + build, null);
    }

    @Override
    public void clear(String database, String current) {
        for (String build : builds("/" + prefix + "-*-" + database + "-*/_alias")) {
            String made = build.substring(build.indexOf("-" + database + "-") + database.length() + 2);
            if (!build.equals(current) && UnderWay.isLeft(made)) {
                discard(build);
            }
        }
    }

    /** The names of the indexes that an answer is about. */
    private SortedSet<String> builds(String path) {
        return new TreeSet<>(ask("GET", path, null).propertyNames());
    }

    /** Asks the cluster for what is no search; what is missing is empty. */
    private JsonNode ask(String method, String path, @Nullable Object body) {
        try {
            HttpRequest request = HttpRequest.newBuilder(URI.create(AnyNode.ADDRESS + path))
                    .header("Content-Type", "application/json")
                    .method(
                            method,
                            body == null
                                    ? BodyPublishers.noBody()
                                    : BodyPublishers.ofString(json.writeValueAsString(body)))
                    .build();
            HttpResponse<String> answer = nodes.send(request, BodyHandlers.ofString());
            if (answer.statusCode() == MISSING) {
                return json.createObjectNode();
            }
            if (answer.statusCode() >= REFUSED) {
                String why = answer.body();
                throw new IOException("%s %s: %d %s"
                        .formatted(method, path, answer.statusCode(), why.substring(0, Math.min(why.length(), SHOWN))));
            }
            return json.readTree(answer.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** An index has the name of its build, whoever writes or reads it. */
    private record Named(String build) implements IndexLayoutStrategy {

        @Override
        public String createInitialElasticsearchIndexName(String hibernateSearchIndexName) {
            return build;
        }

        @Override
        public @Nullable String createWriteAlias(String hibernateSearchIndexName) {
            return null;
        }

        @Override
        public @Nullable String createReadAlias(String hibernateSearchIndexName) {
            return null;
        }
    }
}
