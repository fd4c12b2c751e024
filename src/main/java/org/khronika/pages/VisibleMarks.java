package org.khronika.pages;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khronika.values.Visible;
import org.springframework.stereotype.Component;
import org.thymeleaf.dialect.IPostProcessorDialect;
import org.thymeleaf.engine.AbstractTemplateHandler;
import org.thymeleaf.model.ICloseElementTag;
import org.thymeleaf.model.IOpenElementTag;
import org.thymeleaf.model.IText;
import org.thymeleaf.postprocessor.IPostProcessor;
import org.thymeleaf.postprocessor.PostProcessor;
import org.thymeleaf.templatemode.TemplateMode;

/**
 * Shows on every page the marks that would turn the direction of a text, and other characters that are obeyed and not seen, wherever
 * the text came from. What stands in the field of a form stays as it was typed.
 */
@Component
public class VisibleMarks implements IPostProcessorDialect {

    private static final int LAST = 10_000;

    @Override
    public String getName() {
        return "visible marks";
    }

    @Override
    public int getDialectPostProcessorPrecedence() {
        return LAST;
    }

    @Override
    public Set<IPostProcessor> getPostProcessors() {
        return Set.of(new PostProcessor(TemplateMode.HTML, Shown.class, LAST));
    }

    /** Passes the page on, with the texts outside of fields as they may be shown. Public, because the engine makes it. */
    public static final class Shown extends AbstractTemplateHandler {

        private static final Set<String> VERBATIM = Set.of("textarea", "script", "style");

        private @Nullable String verbatim;

        @Override
        public void handleOpenElement(IOpenElementTag tag) {
            if (VERBATIM.contains(tag.getElementCompleteName())) {
                verbatim = tag.getElementCompleteName();
            }
            super.handleOpenElement(tag);
        }

        @Override
        public void handleCloseElement(ICloseElementTag tag) {
            if (tag.getElementCompleteName().equals(verbatim)) {
                verbatim = null;
            }
            super.handleCloseElement(tag);
        }

        @Override
        public void handleText(IText text) {
            String said = verbatim == null ? text.getText() : "";
            String shown = Visible.marks(said);
            super.handleText(
                    shown.equals(said) ? text : getContext().getModelFactory().createText(shown));
        }
    }
}
