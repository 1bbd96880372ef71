package org.sanji.testing;

import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import org.sanji.security.Role;
import org.springframework.security.test.context.support.WithSecurityContext;

/** Logs somebody in for a test, without a stored account. */
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@WithSecurityContext(factory = WithActorFactory.class)
public @interface WithActor {

    String username() default "tester";

    String displayName() default "张三";

    Role[] roles() default Role.RECEPTIONIST;

    String organ() default "XFJ";

    boolean sealedAccess() default false;
}
