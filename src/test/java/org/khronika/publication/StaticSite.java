package org.khronika.publication;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A written release, as whoever copies it has it. */
public final class StaticSite {

    private static final Pattern LINK = Pattern.compile("(?:href|src)=\"([^\"]*)\"");
    private static final Pattern EARLIER = Pattern.compile("releases/\\d+/.*");
    private static final Pattern ID = Pattern.compile("\\sid=\"([^\"]+)\"");

    private final Path folder;

    public StaticSite(Path folder) {
        this.folder = folder;
    }

    /** Every file by its path. */
    Map<String, byte[]> files() {
        TreeMap<String, byte[]> files = new TreeMap<>();
        try {
            for (String path : paths()) {
                files.put(path, Files.readAllBytes(folder.resolve(path)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }

    /** The path of every file. */
    Set<String> paths() {
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(Files::isRegularFile)
                    .map(path -> folder.relativize(path).toString())
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A text file. */
    String text(String path) {
        try {
            return Files.readString(folder.resolve(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean has(String path) {
        return Files.exists(folder.resolve(path));
    }

    /** Links inside the site that lead nowhere, as "page: link". */
    public List<String> deadLinks() {
        List<String> dead = new ArrayList<>();
        Map<String, byte[]> files = files();
        Map<String, Set<String>> ids = new HashMap<>();
        files.forEach((page, bytes) -> {
            if (page.endsWith(".html")) {
                Matcher link = LINK.matcher(new String(bytes, StandardCharsets.UTF_8));
                while (link.find()) {
                    String href = link.group(1);
                    if (!href.startsWith("http://") && !href.startsWith("https://") && !leads(page, href, files, ids)) {
                        dead.add(page + ": " + href);
                    }
                }
            }
        });
        return dead;
    }

    /** @param ids of each file to a place of which something has led already */
    private boolean leads(String page, String href, Map<String, byte[]> files, Map<String, Set<String>> ids) {
        int hash = href.indexOf('#');
        // What stands behind a question mark asks the page itself, such as for a day.
        String file = (hash < 0 ? href : href.substring(0, hash)).replaceFirst("\\?.*", "");
        Path from = Path.of(page);
        String target = file.isEmpty()
                ? page
                : file.startsWith("/")
                        ? file.substring(1)
                        : from.resolveSibling(file).normalize().toString();
        if (EARLIER.matcher(target).matches() && !has("releases")) {
            return true; // Earlier releases lie in a copy of the site, and not in the folder of one release.
        }
        byte[] bytes = files.get(target);
        if (bytes == null || hash < 0) {
            return bytes != null;
        }
        return ids.computeIfAbsent(target, _ -> ids(bytes)).contains(href.substring(hash + 1));
    }

    private static Set<String> ids(byte[] file) {
        return ID.matcher(new String(file, StandardCharsets.UTF_8))
                .results()
                .map(id -> id.group(1))
                .collect(Collectors.toSet());
    }
}
