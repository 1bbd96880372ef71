package org.sanji.rights;

import com.vaadin.flow.router.Route;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.stereotype.Controller;
import org.springframework.util.ClassUtils;
import org.springframework.web.bind.annotation.RequestMapping;

/** What people can reach: views, pages of every HTTP method, and the services that modules offer. */
final class Surface {

    private Surface() {}

    /** Views and pages by address, with a leading slash. */
    static Map<String, Class<?>> routes(String basePackage) {
        var scan = new PackagePrivateScan();
        scan.addIncludeFilter(new AnnotationTypeFilter(Route.class));
        scan.addIncludeFilter(new AnnotationTypeFilter(Controller.class));
        var routes = new TreeMap<String, Class<?>>();
        for (var type : scan.classes(basePackage)) {
            var route = type.getAnnotation(Route.class);
            if (route != null) {
                routes.put("/" + route.value(), type);
            }
            for (var method : type.getDeclaredMethods()) {
                var page = AnnotatedElementUtils.findMergedAnnotation(method, RequestMapping.class);
                if (page != null) {
                    paths(type)
                            .flatMap(prefix -> Arrays.stream(page.path()).map(p -> prefix + p))
                            .forEach(p -> routes.put(p, type));
                }
            }
        }
        return routes;
    }

    private static Stream<String> paths(Class<?> type) {
        var prefix = AnnotatedElementUtils.findMergedAnnotation(type, RequestMapping.class);
        return prefix == null || prefix.path().length == 0 ? Stream.of("") : Arrays.stream(prefix.path());
    }

    /** All methods of the interfaces in the modules' own packages that the beans implement. */
    static Set<String> services(Stream<?> beans, String modules) {
        var methods = new TreeSet<String>();
        beans.flatMap(bean -> Arrays.stream(ClassUtils.getAllInterfacesForClass(ClassUtils.getUserClass(bean))))
                .filter(type -> type.getName().matches(modules) && Modifier.isPublic(type.getModifiers()))
                .forEach(type -> Arrays.stream(type.getDeclaredMethods())
                        .filter(m -> !m.isSynthetic() && !Modifier.isStatic(m.getModifiers()))
                        .forEach(m -> methods.add(type.getSimpleName() + "." + m.getName())));
        return methods;
    }
}
