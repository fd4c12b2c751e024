package org.khronika.desk.web;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.khronika.access.As;
import org.khronika.access.Member;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.web.util.HtmlUtils;

/** A member at the desk who opens pages, fills in what a form shows and sends it, as a browser without scripts does. */
final class Desk {

    private static final Pattern TAG = Pattern.compile(
            "<input\\b([^>]*)>|<select\\b([^>]*)>(.*?)</select>|<textarea\\b([^>]*)>(.*?)</textarea>", Pattern.DOTALL);
    private static final Pattern CHOSEN =
            Pattern.compile("<option value=\"([^\"]*)\"[^>]*selected=\"selected\"", Pattern.DOTALL);

    private final MockMvc mvc;
    private final Member member;

    Desk(MockMvc mvc, Member member) {
        this.mvc = mvc;
        this.member = member;
    }

    /** A page as it came, with its status. */
    record Page(int status, String html, String location) {

        /** The names and values that a browser would send, without any button. */
        Map<String, List<String>> form() {
            return from("<form class=\"entry");
        }

        /** The same for the last form of a page. */
        Map<String, List<String>> all() {
            return from("<form method=\"post\" action=\"/desk/records/");
        }

        private Map<String, List<String>> from(String beginning) {
            Map<String, List<String>> form = new LinkedHashMap<>();
            Matcher tag = TAG.matcher(html.substring(Math.max(0, html.indexOf(beginning))));
            while (tag.find()) {
                if (tag.group(1) != null) {
                    input(tag.group(1), form);
                } else if (tag.group(2) != null) {
                    Matcher chosen = CHOSEN.matcher(tag.group(3));
                    add(form, attribute(tag.group(2), "name"), chosen.find() ? chosen.group(1) : "");
                } else {
                    add(form, attribute(tag.group(4), "name"), HtmlUtils.htmlUnescape(tag.group(5)));
                }
            }
            form.remove("_csrf");
            return form;
        }

        private static void input(String attributes, Map<String, List<String>> form) {
            String type = attribute(attributes, "type");
            boolean chosen = attributes.contains("checked=\"checked\"");
            if (chosen || !(type.equals("radio") || type.equals("checkbox"))) {
                add(form, attribute(attributes, "name"), attribute(attributes, "value"));
            }
        }

        private static void add(Map<String, List<String>> form, String name, String value) {
            if (!name.isEmpty()) {
                form.computeIfAbsent(name, any -> new java.util.ArrayList<>()).add(value);
            }
        }

        private static String attribute(String attributes, String name) {
            Matcher found = Pattern.compile("\\b" + name + "=\"([^\"]*)\"").matcher(attributes);
            return found.find() ? HtmlUtils.htmlUnescape(found.group(1)) : "";
        }
    }

    Page open(String address) {
        return perform(get(java.net.URI.create(address)));
    }

    /** Sends a form with some answers in place of those on the page. */
    Page send(String address, Map<String, List<String>> form, Map<String, String> instead) {
        MockHttpServletRequestBuilder request = post(address).with(csrf());
        Map<String, List<String>> all = new LinkedHashMap<>(form);
        instead.forEach((name, value) -> all.put(name, List.of(value)));
        all.forEach((name, values) -> request.param(name, values.toArray(String[]::new)));
        return perform(request);
    }

    private Page perform(MockHttpServletRequestBuilder request) {
        try {
            MockHttpServletResponse response =
                    mvc.perform(request.with(As.member(member))).andReturn().getResponse();
            String to = response.getRedirectedUrl();
            return new Page(
                    response.getStatus(),
                    response.getContentAsString(java.nio.charset.StandardCharsets.UTF_8),
                    to == null ? "" : to);
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }
}
