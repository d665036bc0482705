using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using Microsoft.OpenApi;
using QatarUsDialogue.Web.Api.Description;
using QatarUsDialogue.Web.Api.Lists;

namespace QatarUsDialogue.Web.Api;

/// <summary>What the interface for programs needs.</summary>
public static class ApiRegistration
{
    public static IServiceCollection AddArchiveApi(this IServiceCollection services)
    {
        services.ConfigureHttpJsonOptions(options =>
        {
            options.SerializerOptions.Encoder = JavaScriptEncoder.Create(UnicodeRanges.All);
            options.SerializerOptions.Converters.Add(new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower, allowIntegerValues: false));
            options.SerializerOptions.NumberHandling = JsonNumberHandling.Strict;
        });
        services.AddOpenApi("v1", options =>
        {
            options.OpenApiVersion = OpenApiSpecVersion.OpenApi3_1;
            options.ShouldInclude = route => $"/{route.RelativePath}".StartsWith(ApiPaths.Root, StringComparison.Ordinal);
            options.AddDocumentTransformer<DescribedDocument>();
        });
        services.AddScoped<ApiLinks>();
        services.AddScoped<ListPages>();
        services.AddScoped<Evidences>();
        services.AddScoped<References>();
        services.AddScoped<RoundList>();
        services.AddScoped<AgreementList>();
        services.AddScoped<TopicList>();
        services.AddScoped<PersonList>();
        services.AddScoped<SourceList>();
        services.AddScoped<FactItems>();
        services.AddScoped<FactList>();
        services.AddScoped<ClaimList>();
        services.AddScoped<FoundPassages>();
        services.AddScoped<GoneFacts>();
        return services;
    }
}
