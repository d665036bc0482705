namespace QatarUsDialogue.Benchmarks.Pages;

/// <summary>nginx with a recorded answer as a file, packed beforehand, and the same headers; otherwise as it comes.</summary>
internal static class Nginx
{
    public static MeasuredServer Serve(RecordedAnswer answer, string folder)
    {
        Directory.CreateDirectory(Path.Combine(folder, "www"));
        File.WriteAllBytes(Path.Combine(folder, "www", "page"), answer.Body);
        var address = MeasuredServer.FreeAddress();
        var headers = answer.Headers
            .Where(header => header.Key is not ("ETag" or "Content-Type"))
            .Select(header => $"add_header {header.Key} \"{header.Value.Replace("\"", "\\\"", StringComparison.Ordinal)}\" always;");
        var settings = Path.Combine(folder, "nginx.conf");
        File.WriteAllText(settings, $$"""
            daemon off; master_process off; worker_processes 1; pid {{folder}}/nginx.pid; error_log {{folder}}/error.log;
            events { worker_connections 1024; }
            http {
              access_log {{folder}}/access.log;
              sendfile on; tcp_nopush on; keepalive_requests 100000000; default_type "{{answer.Headers["Content-Type"]}}"; open_file_cache max=16;
              client_body_temp_path {{folder}}/body; proxy_temp_path {{folder}}/proxy; fastcgi_temp_path {{folder}}/fastcgi;
              uwsgi_temp_path {{folder}}/uwsgi; scgi_temp_path {{folder}}/scgi;
              server {
                listen {{address.Host}}:{{address.Port}}; root {{folder}}/www;
                {{string.Join("\n    ", headers)}}
              }
            }
            """);
        return new("nginx", new(address, "page"), Path.Combine(folder, "nginx.log"), "nginx", "-c", settings);
    }
}
