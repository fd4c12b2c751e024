package org.khronika.desk;

import java.io.IOException;
import java.time.Duration;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Style sheets, scripts and fonts of the desk, all from this jar: the desk asks no other host for anything. */
@Configuration(proxyBeanMethods = false)
class ServedAssets implements WebMvcConfigurer {

    private static final String HTMX = "classpath:META-INF/resources/webjars/htmx.org/*/dist/htmx.min.js";

    /** The sheets and fonts that the desk has in common with every release. */
    private static final String SHARED = "classpath:/site-assets/";

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/desk/assets/fonts/**")
                .addResourceLocations(SHARED + "fonts/")
                .setCacheControl(CacheControl.maxAge(Duration.ofDays(365)).cachePublic());
        registry.addResourceHandler("/desk/assets/htmx*.js")
                .addResourceLocations(folderOfHtmx())
                .setCacheControl(CacheControl.maxAge(Duration.ofHours(1)).cachePublic());
        registry.addResourceHandler("/desk/assets/**")
                .addResourceLocations("classpath:/static/desk/assets/", SHARED)
                .setCacheControl(CacheControl.maxAge(Duration.ofHours(1)).cachePublic());
    }

    /** The version is in the folder's name and comes from the build, so it is looked up and not written here again. */
    private static Resource folderOfHtmx() {
        try {
            return new PathMatchingResourcePatternResolver().getResources(HTMX)[0].createRelative("./");
        } catch (IOException e) {
            throw new IllegalStateException("Expected htmx inside the application, found none.", e);
        }
    }
}
