using System.CommandLine;
using System.IO.Compression;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Primitives;

namespace QatarUsDialogue.Benchmarks.Pages;

/// <summary>Serves one recorded answer with nothing but Kestrel, or with the framework's own output cache.</summary>
internal static class PeerCommand
{
    public static Command Create()
    {
        var file = new Argument<string>("answer") { Description = "A recorded answer" };
        var address = new Argument<string>("address") { Description = "Where to listen" };
        var cache = new Option<bool>("--output-cache") { Description = "Let the output cache keep what response compression has packed" };
        var command = new Command("peer", "Serve a recorded answer, to measure the site against.") { file, address, cache };
        command.SetAction((result, cancellation) => Build(
            RecordedAnswer.Read(result.GetValue(file)!), result.GetValue(address)!, result.GetValue(cache)).RunAsync(cancellation));
        return command;
    }

    private static WebApplication Build(RecordedAnswer answer, string address, bool isCached)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls(address);
        builder.WebHost.ConfigureKestrel(server => server.AddServerHeader = false);
        return isCached ? WithOutputCache(builder, answer) : Bare(builder, answer);
    }

    private static WebApplication Bare(WebApplicationBuilder builder, RecordedAnswer answer)
    {
        var headers = Headers(answer);
        var app = builder.Build();
        var headersUnchanged = headers.Where(header => !header.Key.StartsWith("Content-", StringComparison.Ordinal) || header.Key == "Content-Security-Policy").ToArray();
        app.Run(context =>
        {
            var isHeld = context.Request.Headers.IfNoneMatch == answer.EntityTag;
            foreach (var (name, value) in isHeld ? headersUnchanged : headers)
            {
                context.Response.Headers[name] = value;
            }

            if (isHeld)
            {
                context.Response.StatusCode = StatusCodes.Status304NotModified;
                return Task.CompletedTask;
            }

            context.Response.ContentLength = answer.Body.Length;
            return context.Response.Body.WriteAsync(answer.Body).AsTask();
        });
        return app;
    }

    private static WebApplication WithOutputCache(WebApplicationBuilder builder, RecordedAnswer answer)
    {
        using var unpacking = new BrotliStream(new MemoryStream(answer.Body), CompressionMode.Decompress);
        using var plain = new MemoryStream();
        unpacking.CopyTo(plain);
        var body = plain.ToArray();
        var headers = Headers(answer).Where(header => header.Key != "Content-Encoding").ToArray();
        builder.Services.AddOutputCache(options => options.AddBasePolicy(policy => policy
            .SetVaryByQuery("topic", "order")
            .SetVaryByHeader("Accept-Encoding")
            .VaryByValue(context => new KeyValuePair<string, string>("theme", context.Request.Cookies["theme"] ?? ""))));
        builder.Services.AddResponseCompression(options => options.EnableForHttps = true);
        builder.Services.Configure<BrotliCompressionProviderOptions>(options => options.Level = CompressionLevel.Optimal);
        var app = builder.Build();
        app.UseOutputCache();
        app.UseResponseCompression();
        app.Run(context =>
        {
            foreach (var (name, value) in headers)
            {
                context.Response.Headers[name] = value;
            }

            return context.Response.Body.WriteAsync(body).AsTask();
        });
        return app;
    }

    private static KeyValuePair<string, StringValues>[] Headers(RecordedAnswer answer) =>
        [.. answer.Headers.Select(header => KeyValuePair.Create(header.Key, new StringValues(header.Value)))];
}
