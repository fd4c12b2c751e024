import org.codelibs.opensearch.runner.OpenSearchRunner;

/**
 * A node of OpenSearch for tests, which nobody reaches but this machine: {@code java -cp 'target/opensearch/*' OneNode.java FOLDER PORT}. It says when it
 * is ready, and ends when its standard input does, so that it outlives nobody who has been killed.
 */
public final class OneNode {

    private OneNode() {}

    public static void main(String[] args) throws Exception {
        OpenSearchRunner runner = new OpenSearchRunner();
        runner.setMaxHttpPort(-1);
        runner.onBuild((number, settings) -> settings.put("http.host", "127.0.0.1")
                        .put("transport.host", "127.0.0.1")
                        .put("node.processors", 1)
                        .put("cluster.routing.allocation.disk.threshold_enabled", false)
                        .putList("discovery.seed_hosts"))
                .build(
                        "-basePath",
                        args[0],
                        "-numOfNode",
                        "1",
                        "-baseHttpPort",
                        String.valueOf(Integer.parseInt(args[1]) - 1),
                        "-clusterName",
                        "khronika-test-" + args[1],
                        "-disableESLogger",
                        "-moduleTypes",
                        "org.opensearch.transport.Netty4ModulePlugin");
        System.out.println("ready");
        while (System.in.read() >= 0) {
            // whoever started it is still there
        }
        Runtime.getRuntime().halt(0);
    }
}
