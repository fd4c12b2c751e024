package org.khronika.words;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.springframework.core.io.Resource;

/**
 * What stands in one file of a catalogue.
 *
 * @param tag the language, by the folder of the file
 * @param context what each key of it begins with, by the name of the file
 * @param messages by key
 */
record CatalogueFile(String tag, String context, Map<String, String> messages) {

    static CatalogueFile read(Resource file) throws IOException {
        String[] path = path(file);
        String name = path[path.length - 1].replace(".properties", "");
        try (Reader text = Reader.of(file.getContentAsString(StandardCharsets.UTF_8))) {
            return new CatalogueFile(tag(file), name, messages(name, text));
        }
    }

    /** The language of a file, which need not be read for it. */
    static String tag(Resource file) throws IOException {
        String[] path = path(file);
        return path[path.length - 2];
    }

    private static String[] path(Resource file) throws IOException {
        return file.getURL().getPath().split("/");
    }

    private static Map<String, String> messages(String context, Reader text) throws IOException {
        Map<String, String> messages = new TreeMap<>();
        new OncePerKey(context, messages).load(text);
        return messages;
    }

    /** Properties that refuse what {@link Properties} lets pass: a key written twice, of which the first would be lost. */
    private static final class OncePerKey extends Properties {

        private static final long serialVersionUID = 1;
        private final transient String context;
        private final transient Map<String, String> messages;

        OncePerKey(String context, Map<String, String> messages) {
            this.context = context;
            this.messages = messages;
        }

        @Override
        public synchronized Object put(Object key, Object message) {
            String name = key.toString();
            if (!name.startsWith(context + ".")) {
                throw new IllegalStateException("%s.properties: expected keys that begin with “%s.”, found “%s”."
                        .formatted(context, context, name));
            }
            if (messages.put(name, message.toString()) != null) {
                throw new IllegalStateException(
                        "%s.properties: expected each key once, found “%s” twice.".formatted(context, name));
            }
            return message;
        }
    }
}
