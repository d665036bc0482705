using System.IO.Compression;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.WebEncoders;
using QatarUsDialogue.Web.Api;
using QatarUsDialogue.Web.Api.Problems;
using QatarUsDialogue.Web.Downloads;
using QatarUsDialogue.Web.Harvesting;
using QatarUsDialogue.Web.Operating;
using QatarUsDialogue.Web.Queries;
using QatarUsDialogue.Web.Rendering;
using QatarUsDialogue.Web.Rendering.Annotating;
using QatarUsDialogue.Web.Rendering.Citing;
using QatarUsDialogue.Web.Rendering.Describing;
using QatarUsDialogue.Web.Rendering.Discovery;
using QatarUsDialogue.Web.Rendering.Feeds;
using QatarUsDialogue.Web.Rendering.Languages;
using QatarUsDialogue.Web.Rendering.Preferences;
using QatarUsDialogue.Web.Rendering.SourceTexts;
using QatarUsDialogue.Web.Rendering.Tei;
using QatarUsDialogue.Web.Requests;
using QatarUsDialogue.Web.Search;
using QatarUsDialogue.Web.Serving;

namespace QatarUsDialogue.Web;

/// <summary>The reading side of the archive: pages, files and error pages over the current generation.</summary>
public static class SiteExtensions
{
    public static IServiceCollection AddArchiveSite(this IServiceCollection services)
    {
        HeadersFirst.Add(services);
        services.AddRazorPages(options => options.Conventions.Add(new LanguageRoutes()))
            // No page takes a form. To read one, only because a request says that it brings one, can but fail.
            .AddMvcOptions(options => options.ValueProviderFactories.RemoveType<FormValueProviderFactory>())
            .AddMvcOptions(options => options.ValueProviderFactories.RemoveType<FormFileValueProviderFactory>())
            .AddMvcOptions(options => options.ValueProviderFactories.RemoveType<JQueryFormValueProviderFactory>())
            .AddMvcOptions(options => options.ModelMetadataDetailsProviders.Add(new WordsAsWritten()))
            // There are no controllers. To look for some, the framework would load every type of the program at the start.
            .ConfigureApplicationPartManager(parts => parts.FeatureProviders.Remove(parts.FeatureProviders.Single(part => part is ControllerFeatureProvider)));
        services.AddNoKeys();
        services.AddNoSignIn();

        // The default writes every Arabic letter as an entity of seven characters.
        services.Configure<WebEncoderOptions>(options => options.TextEncoderSettings = new TextEncoderSettings(UnicodeRanges.All));

        // Nothing on a page is secret, so compressing an encrypted answer gives nothing away.
        services.AddResponseCompression(options =>
        {
            options.EnableForHttps = true;
            options.MimeTypes = [.. ResponseCompressionDefaults.MimeTypes, "text/csv"];
        });
        // The default level saves a millisecond here and costs a reader on a telephone a third more bytes.
        services.Configure<BrotliCompressionProviderOptions>(options => options.Level = CompressionLevel.Optimal);
        services.Configure<GzipCompressionProviderOptions>(options => options.Level = CompressionLevel.Optimal);
        services.Configure<RouteOptions>(options => options.LowercaseUrls = true);
        services.AddHttpContextAccessor();
        services.AddScoped(scope => AskedPage.Of(scope.GetRequiredService<IHttpContextAccessor>().HttpContext!));
        services.AddScoped(scope => SiteLanguages.Of(scope.GetRequiredService<AskedPage>().Path));
        services.AddScoped(scope => new Addresses(scope.GetRequiredService<Wording>().Language));
        services.AddScoped(scope => PublicAddress.Of(
            scope.GetRequiredService<IHttpContextAccessor>().HttpContext!.Request, scope.GetRequiredService<ArchiveOptions>()));
        services.TryAddSingleton(new SiteForm(IsStatic: false));
        services.AddSingleton<SitePages>();
        services.AddScoped<CitedWorks>();
        services.AddScoped<PageDescriptions>();
        services.AddScoped<HomeQuery>();
        services.AddScoped<RoundQuery>();
        services.AddScoped<RoundPeopleQuery>();
        services.AddScoped<RoundClaimsQuery>();
        services.AddScoped<ContactsQuery>();
        services.AddScoped<ComparisonQuery>();
        services.AddScoped<TopicIndexQuery>();
        services.AddScoped<MatrixQuery>();
        services.AddScoped<TopicQuery>();
        services.AddScoped<LedgerQuery>();
        services.AddScoped<DocumentQuery>();
        services.AddScoped<PersonIndexQuery>();
        services.AddScoped<PersonQuery>();
        services.AddScoped<SourceIndexQuery>();
        services.AddScoped<SourceQuery>();
        services.AddScoped<OriginalPages>();
        services.AddScoped<CapturedText>();
        services.AddScoped<Release>();
        services.AddSingleton<KeptReleases>();
        services.AddSingleton<FileLists>();
        services.AddScoped<FactQuery>();
        services.AddScoped<FormerFactQuery>();
        services.AddScoped<FormerKeyQuery>();
        services.AddArchiveSearch();
        services.AddArchiveApi();
        services.AddScoped<FeedEntries>();
        services.AddScoped<HarvestGenerations>();
        services.AddScoped<SitemapEntries>();
        services.AddSingleton<Edition>();
        services.AddSingleton<KeptAnswers>();
        return services;
    }

    public static WebApplication UseArchiveSite(this WebApplication app)
    {
        app.UseMiddleware<ApiAccess>();
        app.UseHealth();
        app.UseRateLimiter();
        app.UseMiddleware<KeptAnswerFirst>();
        app.UseMiddleware<LinesOfRequest>();
        app.UseThemes();
        app.UseResponseCompression();
        app.UseExceptionHandler("/errors/500");
        app.UseStatusCodePagesWithReExecute("/errors/{0}");
        app.UseMiddleware<ApiErrors>();
        app.UseRouting();
        app.UseMiddleware<KnownParameters>();
        app.UseMiddleware<AnswerKeeping>();
        // A file needs neither the archive nor a seat.
        app.MapStaticAssets().ShortCircuit();
        app.MapRazorPages().WithStaticAssets();
        app.MapSourceFiles();
        app.MapCitations();
        app.MapAnnotations();
        app.MapTei();
        app.MapDownloads();
        app.MapApi();
        app.MapFeeds();
        app.MapDiscovery();
        app.MapHarvesting();
        return app;
    }
}
