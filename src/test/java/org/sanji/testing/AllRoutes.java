package org.sanji.testing;

import com.github.mvysny.kaributesting.v10.Routes;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.Route;
import java.util.LinkedHashSet;
import java.util.Set;
import org.springframework.beans.factory.annotation.AnnotatedBeanDefinition;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.util.ClassUtils;

/** Finds our views as the application does: Karibu's own search passes over package-private classes. */
final class AllRoutes {

    private AllRoutes() {}

    static Routes find() {
        var views = new Scan();
        views.addIncludeFilter(new AnnotationTypeFilter(Route.class));
        views.addIncludeFilter(new AnnotationTypeFilter(Layout.class));
        var errors = new Scan();
        errors.addIncludeFilter(new AssignableTypeFilter(HasErrorParameter.class));
        return new Routes(views.<Class<? extends Component>>classes(), errors.classes(), true);
    }

    /** Takes classes of every visibility and nesting. */
    private static final class Scan extends ClassPathScanningCandidateComponentProvider {

        Scan() {
            super(false);
        }

        @Override
        protected boolean isCandidateComponent(AnnotatedBeanDefinition definition) {
            return !definition.getMetadata().isAbstract();
        }

        @SuppressWarnings("unchecked") // the filters guarantee the type
        <C> Set<C> classes() {
            var found = new LinkedHashSet<C>();
            findCandidateComponents("org.sanji")
                    .forEach(d ->
                            found.add((C) ClassUtils.resolveClassName(String.valueOf(d.getBeanClassName()), null)));
            return found;
        }
    }
}
