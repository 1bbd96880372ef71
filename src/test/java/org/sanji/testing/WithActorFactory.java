package org.sanji.testing;

import java.util.Set;
import org.sanji.security.Actor;
import org.sanji.security.SignedIn;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.test.context.support.WithSecurityContextFactory;

class WithActorFactory implements WithSecurityContextFactory<WithActor> {

    @Override
    public SecurityContext createSecurityContext(WithActor a) {
        var actor = new Actor(a.username(), a.displayName(), Set.of(a.roles()), a.organ(), a.sealedAccess());
        var principal = SignedIn.acting(actor, null);
        return new SecurityContextImpl(
                UsernamePasswordAuthenticationToken.authenticated(principal, null, principal.getAuthorities()));
    }
}
