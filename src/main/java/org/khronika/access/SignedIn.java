package org.khronika.access;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the parameter of a controller that takes the member who is signed in:
 *
 * <pre>{@code
 * @GetMapping("/desk/records")
 * String records(@SignedIn Member me, Model model)
 * }</pre>
 *
 * The member is read anew at every request, so roles that were taken away are gone. Every address under {@code /desk}
 * needs a sign-in, so the parameter is never null there; elsewhere it is null for a stranger. Everywhere else, such as
 * in an error page, ask {@link CurrentMember#find()}. In a test with MockMvc, {@code As.member(ayla)} signs somebody in.
 */
@Documented
@Target(ElementType.PARAMETER)
@Retention(RetentionPolicy.RUNTIME)
public @interface SignedIn {}
