package org.khronika.publication;

import java.util.List;
import java.util.Optional;
import org.khronika.pages.RecordPage;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes pages as releases keep them. Reads the pages of earlier releases back, also those of versions of the program in which a page was no list
 * of blocks but had a component for each part.
 */
record WrittenPages(JsonMapper json) {

    private static final String BLOCKS = "blocks";

    /** A part as it was written before there were blocks: its component, what its block is called, and what a bare value becomes. */
    private record Part(String component, String block, String bare) {}

    private static final List<Part> PARTS = List.of(
            new Part("lanes", "Lanes", ""),
            new Part("prose", "Paragraph", "text"),
            new Part("each", "Each", ""),
            new Part("steps", "Step", ""),
            new Part("groups", "Group", ""),
            new Part("compared", "Compared", ""),
            new Part("tables", "Table", ""),
            new Part("accounts", "Account", ""),
            new Part("notes", "Note", ""),
            new Part("facts", "Fact", ""),
            new Part("people", "Person", "party"),
            new Part("connected", "Connected", "party"),
            new Part("withheld", "Withheld", "sentence"));

    /**
     * A page with its JSON.
     *
     * @param sha256 of the JSON
     */
    record Written(RecordPage page, String content, String sha256) {}

    /** The page, written. */
    Written written(RecordPage page) {
        String content = json.writeValueAsString(page);
        return new Written(page, content, Sha256.of(content));
    }

    /** The page; empty for one that this version of the program cannot read. */
    Optional<RecordPage> read(String content) {
        try {
            ObjectNode page = (ObjectNode) json.readTree(content);
            if (!page.has(BLOCKS)) {
                ArrayNode blocks = page.putArray(BLOCKS);
                PARTS.forEach(part -> add(page.path(part.component()), part, blocks));
            }
            return Optional.of(json.treeToValue(page, RecordPage.class));
        } catch (JacksonException | ClassCastException e) {
            return Optional.empty();
        }
    }

    private void add(JsonNode written, Part part, ArrayNode blocks) {
        if (written.isArray()) {
            written.forEach(one -> add(one, part, blocks));
        } else if (!written.isMissingNode() && !written.isNull()) {
            ObjectNode block = blocks.addObject().put("block", part.block());
            if (part.bare().isEmpty()) {
                block.setAll((ObjectNode) written);
            } else {
                block.set(part.bare(), written);
            }
        }
    }
}
