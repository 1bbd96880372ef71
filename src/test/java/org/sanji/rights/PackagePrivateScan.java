package org.sanji.rights;

import java.util.List;
import org.springframework.beans.factory.annotation.AnnotatedBeanDefinition;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.util.ClassUtils;

/** Finds classes of every visibility by the filters that are added. */
final class PackagePrivateScan extends ClassPathScanningCandidateComponentProvider {

    PackagePrivateScan() {
        super(false);
    }

    @Override
    protected boolean isCandidateComponent(AnnotatedBeanDefinition definition) {
        return !definition.getMetadata().isAbstract();
    }

    List<? extends Class<?>> classes(String basePackage) {
        return findCandidateComponents(basePackage).stream()
                .<Class<?>>map(d -> ClassUtils.resolveClassName(String.valueOf(d.getBeanClassName()), null))
                .toList();
    }
}
