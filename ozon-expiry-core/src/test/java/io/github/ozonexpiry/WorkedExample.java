package io.github.ozonexpiry;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** This test checks an official worked example of the rules, section 9. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface WorkedExample {

    /** Its id, such as {@code W-05}. */
    String value();
}
