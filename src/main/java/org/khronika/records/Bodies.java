package org.khronika.records;

import org.springframework.core.GenericTypeResolver;

/** What the class of a body tells of its kind; each class is read once. */
public final class Bodies {

    private static final ClassValue<OfKind> KINDS = new ClassValue<>() {
        @Override
        protected OfKind computeValue(Class<?> body) {
            OfKind kind = body.getAnnotation(OfKind.class);
            if (kind == null) {
                throw new IllegalStateException("Expected %s to say of which kind it is.".formatted(body));
            }
            return kind;
        }
    };

    private static final ClassValue<Class<?>> BODIES = new ClassValue<>() {
        @Override
        protected Class<?> computeValue(Class<?> type) {
            Class<?> body = GenericTypeResolver.resolveTypeArgument(type, RecordType.class);
            if (body == null) {
                throw new IllegalStateException("Expected %s to name the body that it is the type of.".formatted(type));
            }
            return body;
        }
    };

    private Bodies() {}

    /** The kind of a body, with what such a record is. */
    public static OfKind kind(Class<?> body) {
        return KINDS.get(body);
    }

    /** The body of a type. */
    static Class<?> of(Class<?> type) {
        return BODIES.get(type);
    }
}
