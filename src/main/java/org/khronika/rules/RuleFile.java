package org.khronika.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

/** Opens a rule file. Every scalar stays a text: "no" is a word and 1/3 is no date until a rule says so. */
final class RuleFile {

    private RuleFile() {}

    /** The file on the class path, such as {@code kz/parole.yaml}. */
    static Entry open(String name) {
        String path = "/rules/" + name;
        try (InputStream in = RuleFile.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new MalformedRules("rules/" + name, "", "a file", "none");
            }
            return read("rules/" + name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("The rule file " + path + " cannot be read.", e);
        }
    }

    /** The rules written in the text. */
    static Entry read(String file, String text) {
        try {
            if (plain().load(text) instanceof Map<?, ?> map) {
                return new Entry(file, "", map);
            }
        } catch (YAMLException e) {
            throw new MalformedRules(
                    file, "", "YAML", String.valueOf(e.getMessage()).replaceAll("\\s+", " "));
        }
        throw new MalformedRules(
                file, "", "a map of rules", text.lines().findFirst().orElse("nothing"));
    }

    private static Yaml plain() {
        LoaderOptions options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        DumperOptions unused = new DumperOptions();
        return new Yaml(new SafeConstructor(options), new Representer(unused), unused, options, new Resolver() {
            @Override
            protected void addImplicitResolvers() {}
        });
    }
}
