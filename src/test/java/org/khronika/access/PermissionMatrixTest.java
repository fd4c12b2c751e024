package org.khronika.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.khronika.DatabaseTest;
import org.khronika.records.Cast;
import org.khronika.yaml.YamlFile;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Every address of the running application against the table in {@code access/permission-matrix.yaml}, for a stranger and
 * for each role. A new address without a line in the table fails here, and so does a line without an address.
 */
@DatabaseTest
class PermissionMatrixTest {

    private static final String ANYBODY = "anybody";
    private static final String SIGNED_IN = "signed-in";
    private static final Pattern VARIABLE = Pattern.compile("\\{(\\*?\\w+)(:(?:[^{}]|\\{[^{}]*\\})*)?\\}");

    @Autowired
    private MockMvc mvc;

    @Autowired
    private Members members;

    @Autowired
    private Passwords passwords;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mappings;

    private final Map<String, Line> table = table();

    @SuppressWarnings("NullAway.Init")
    PermissionMatrixTest() {}

    /** One line: who may, and what to ask with. */
    private record Line(String address, Set<String> may, Map<String, String> parameters) {

        boolean allows(Optional<Role> role) {
            return may.contains(ANYBODY)
                    || (role.isPresent()
                            && (may.contains(SIGNED_IN)
                                    || may.contains(role.get().label())));
        }
    }

    @Test
    void everyAddressHasALineAndEveryLineAnAddress() {
        assertThat(addresses()).isEqualTo(new TreeSet<>(table.keySet()));
    }

    @TestFactory
    Stream<DynamicTest> everyAddressIsOpenToThoseInItsLineAndNobodyElse() {
        if (!members.anyCanSignIn()) {
            members.add("first@monitor.test", "First", Set.of(Role.ADMINISTRATOR), passwords.hashOfRandom("unused"));
        }
        return table.values().stream()
                .map(line -> DynamicTest.dynamicTest(line.address(), () -> {
                    List<String> wrong = new ArrayList<>();
                    for (Optional<Role> role : everybody()) {
                        String seen = ask(line, role);
                        if (seen.startsWith("answered") != line.allows(role)) {
                            wrong.add("%s: %s".formatted(role.map(Role::label).orElse("stranger"), seen));
                        }
                    }
                    assertThat(wrong)
                            .as("against the line of %s", line.address())
                            .isEmpty();
                }));
    }

    private static List<Optional<Role>> everybody() {
        List<Optional<Role>> all = new ArrayList<>(List.of(Optional.empty()));
        for (Role role : Role.values()) {
            all.add(Optional.of(role));
        }
        return all;
    }

    private String ask(Line line, Optional<Role> role) throws Exception {
        String[] words = line.address().split(" ", 2);
        MockHttpServletRequestBuilder asked = request(HttpMethod.valueOf(words[0]), URI.create(filled(words[1])))
                .with(csrf());
        line.parameters().forEach(asked::param);
        role.map(this::member).map(As::member).ifPresent(asked::with);
        MvcResult result = mvc.perform(asked).andReturn();
        MockHttpServletResponse response = result.getResponse();
        if (result.getResolvedException() instanceof NotPermitted) {
            return "refused by the deed";
        }
        boolean reached = result.getHandler() != null || line.address().matches("POST /sign-(in|out)");
        return (reached ? "answered with " : "refused with ") + response.getStatus() + " "
                + Objects.requireNonNullElse(response.getRedirectedUrl(), "");
    }

    private Member member(Role role) {
        return switch (role) {
            case DOCUMENTER -> Cast.ayla(members);
            case REVIEWER -> Cast.rada(members);
            case EDITOR -> Cast.edil(members);
            case ADMINISTRATOR -> Cast.ada(members);
        };
    }

    /** The address with something in the place of each variable: a number for ids, else the address of a record. */
    private static String filled(String address) {
        return VARIABLE.matcher(address)
                .replaceAll(variable -> variable.group(1).startsWith("*")
                        ? "/nothing"
                        : variable.group(1).matches("(?i).*(id|number|page|n|version|step|part)")
                                ? "1"
                                : "KZ-I-2022-0001")
                .replace("/**", "/nothing")
                .replace("*", "x");
    }

    private Set<String> addresses() {
        Set<String> all = new TreeSet<>(Set.of("POST /sign-in", "POST /sign-out"));
        mappings.getHandlerMethods().forEach((info, method) -> {
            // The pages about failures are shown by the server itself; nobody may ask for them.
            boolean failures = ErrorController.class.isAssignableFrom(method.getBeanType());
            if (method.getBeanType().getName().startsWith("org.khronika.") && !failures) {
                all.addAll(addresses(info));
            }
        });
        return all;
    }

    private static Set<String> addresses(RequestMappingInfo info) {
        Set<RequestMethod> methods = info.getMethodsCondition().getMethods();
        Set<RequestMethod> each = methods.isEmpty() ? Set.of(RequestMethod.values()) : methods;
        return info.getPatternValues().stream()
                .map(pattern -> VARIABLE.matcher(pattern).replaceAll("{$1}"))
                .flatMap(pattern -> each.stream().map(method -> method + " " + pattern))
                .collect(Collectors.toSet());
    }

    private static Map<String, Line> table() {
        Map<String, Line> lines = new TreeMap<>();
        YamlFile.open("/access/permission-matrix.yaml")
                .map()
                .forEach((address, value) -> lines.put(address, line(address, value.plain())));
        return lines;
    }

    private static Line line(String address, Object value) {
        Map<?, ?> parts = value instanceof Map<?, ?> map ? map : Map.of("may", value);
        Map<?, ?> with = parts.get("with") instanceof Map<?, ?> map ? map : Map.of();
        return new Line(
                address,
                Set.of(String.valueOf(parts.get("may")).toLowerCase(Locale.ROOT).split("\\s*,\\s*", -1)),
                with.entrySet().stream()
                        .collect(Collectors.toMap(e -> String.valueOf(e.getKey()), e -> String.valueOf(e.getValue()))));
    }
}
