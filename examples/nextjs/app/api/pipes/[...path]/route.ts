import { pipesServer } from '../../../pipes';

const handle = (request: Request): Promise<Response> => pipesServer().handle(request);

export { handle as GET, handle as POST, handle as PUT, handle as DELETE, handle as OPTIONS };
